import { isRecord } from '../../input/isRecord'

/** What of an import's report the screen shows. */
export type Report = {
  title: string
  /** The headings of the file, and the lowest level of them that makes sections. */
  outline: { level: number; title: string }[]
  sectionLevel: number
  sections: { title: string; words: number }[]
  words: { source: number; kept: number }
  figures: {
    source: number
    differences: { place: string; paragraph: number | null; before: string; after: string }[]
  }
  warnings: { message: string; where: string }[]
  headerGuesses: { table: number; cells: string[]; where: string; isTaken: boolean }[]
  counts: { table: number; image: number; footnote: number }
}

type Members = Readonly<Record<string, unknown>>

const membersOf = (value: unknown): Members => (isRecord(value) ? value : {})
const rowsOf = (value: unknown): Members[] => (Array.isArray(value) ? value.filter(isRecord) : [])
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const countOf = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** A report as it came, with nothing taken for granted. */
export const readReport = (value: unknown): Report => {
  const {
    title,
    outline,
    sectionLevel,
    sections,
    words,
    figures,
    warnings,
    blocks,
    headerGuesses,
  } = membersOf(value)
  const { source, kept } = membersOf(words)
  const counts = membersOf(blocks)
  return {
    title: textOf(title),
    outline: rowsOf(outline).map((row) => ({
      level: Math.min(Math.max(countOf(row['level']), 1), 9),
      title: textOf(row['title']),
    })),
    sectionLevel: countOf(sectionLevel),
    sections: rowsOf(sections).map((row) => ({
      title: textOf(row['title']),
      words: countOf(row['words']),
    })),
    words: { source: countOf(source), kept: countOf(kept) },
    figures: {
      source: countOf(membersOf(figures)['source']),
      differences: rowsOf(membersOf(figures)['differences']).map((row) => ({
        place: textOf(row['place']),
        paragraph: countOf(row['paragraph']) || null,
        before: textOf(row['before']),
        after: textOf(row['after']),
      })),
    },
    warnings: rowsOf(warnings).map((row) => ({
      message: textOf(row['message']),
      where: textOf(row['where']),
    })),
    headerGuesses: rowsOf(headerGuesses).map((row) => ({
      table: countOf(row['table']),
      cells: Array.isArray(row['cells']) ? row['cells'].map(textOf) : [],
      where: textOf(row['where']),
      isTaken: row['isTaken'] === true,
    })),
    counts: {
      table: countOf(counts['table']),
      image: countOf(counts['image']),
      footnote: countOf(counts['footnote']),
    },
  }
}

/** The id of the document that an answer speaks of. */
export const readDocumentId = (value: unknown): string =>
  textOf(membersOf(membersOf(value)['doc'])['id'])

const ownWords: Readonly<Record<number, string>> = {
  401: 'Votre session a expiré. Reconnectez-vous, puis recommencez.',
  413: 'Ce fichier est trop lourd. Réduisez ses images dans Word, puis recommencez.',
  429: 'Trop d’envois en peu de temps. Patientez une minute, puis recommencez.',
}

/** Why an import was refused, in sentences that say what to do. */
export const readRefusal = (status: number, body: unknown): string[] => {
  const { detail, errors } = membersOf(body)
  const sentences = [textOf(detail), ...rowsOf(errors).map((row) => textOf(row['message']))].filter(
    (sentence) => sentence !== '',
  )
  if (sentences.length > 0) return sentences
  return [
    ownWords[status] ??
      'Le serveur n’a pas répondu comme prévu. Recommencez ; si cela se reproduit, prévenez l’administrateur.',
  ]
}
