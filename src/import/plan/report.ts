import { compareFigures } from '../../figures/compare'
import { piecesOfImport } from '../../figures/ofImport'
import { richText } from '../../richText/model/build'
import { visitRichText, type Visitor } from '../../richText/model/visit'
import { textOfNodes } from '../html/text'
import { warningMessages } from '../warningMessages'
import { wholeDocument, type ImportWarning } from '../warnings'
import type {
  BlockCounts,
  ImportReport,
  ParsedBlock,
  ParsedDocument,
  PlannedSection,
} from '../types'
import { wordsIn } from '../word/words'

type Reported = {
  parsed: ParsedDocument
  sections: PlannedSection[]
  title: string
  /** Whether the title was taken out of the text: its words are then kept there. */
  isTitleOfText: boolean
  /** How many notes the title called. */
  notesOfTitle: number
  warnings: ImportWarning[]
  headings: ParsedBlock[]
  sectionLevel: number
}

/** What was found, how many of the file's words are in the plan, and what was lost, by name. */
export const reportOf = ({
  parsed,
  sections,
  title,
  isTitleOfText,
  notesOfTitle,
  warnings,
  headings,
  sectionLevel,
}: Reported): ImportReport => {
  const lost = lostWords(parsed.words, [
    isTitleOfText ? title : '',
    ...sections.flatMap((section) => [section.title, textOfNodes(section.content.root.children)]),
  ])
  const details = [...new Set(lost)].slice(0, 20).join(', ')
  const wordsLost: ImportWarning = {
    code: 'wordsLost',
    message: warningMessages.wordsLost({ count: lost.length, details }),
    where: wholeDocument,
  }
  const figures = figuresOf(parsed, {
    // The marks of notes are left out of a title, and told.
    title: isTitleOfText ? `${title}${' [1]'.repeat(notesOfTitle)}` : '',
    sections,
  })
  return {
    title,
    outline: headings.map(({ level, text }) => ({ level: level ?? 1, title: text })),
    sectionLevel,
    sections: sections.map((section) => ({
      kind: section.kind,
      title: section.title,
      words: wordsIn(textOfNodes(section.content.root.children)).length,
    })),
    blocks: countBlocks(parsed),
    headerGuesses: parsed.headerGuesses,
    words: { source: parsed.words.length, kept: parsed.words.length - lost.length },
    figures: figures.counted,
    warnings: [
      ...figures.warnings,
      ...parsed.warnings,
      ...warnings,
      ...(lost.length > 0 ? [wordsLost] : []),
    ],
  }
}

type Written = Pick<Reported, 'sections' | 'title'>

/** The figures of the plan beside those that the second reading finds, and what stands at the head of the report. */
const figuresOf = (
  { witness }: ParsedDocument,
  written: Written,
): { counted: ImportReport['figures']; warnings: ImportWarning[] } => {
  const warn = (code: 'figuresDiffer' | 'figuresUnchecked', count: number): ImportWarning => ({
    code,
    message: warningMessages[code]({ count, details: '' }),
    where: wholeDocument,
  })
  if (witness === null) {
    return {
      counted: { source: 0, kept: 0, differences: [] },
      warnings: [warn('figuresUnchecked', 1)],
    }
  }
  const compared = compareFigures(witness, piecesOfImport(written))
  const differences = compared.differences.map(({ kind, place, paragraph, before, after }) => ({
    kind,
    place,
    paragraph,
    before,
    after,
  }))
  return {
    counted: { ...compared.figures, differences },
    warnings: differences.length > 0 ? [warn('figuresDiffer', differences.length)] : [],
  }
}

/** The words of the file that the texts have not, each as many times as it is missing. */
const lostWords = (words: string[], texts: string[]): string[] => {
  const kept = new Map<string, number>()
  for (const word of wordsIn(texts.join('\n'))) kept.set(word, (kept.get(word) ?? 0) + 1)
  return words.filter((word) => {
    const left = kept.get(word) ?? 0
    if (left > 0) kept.set(word, left - 1)
    return left === 0
  })
}

const blank: BlockCounts = {
  paragraph: 0,
  heading: 0,
  list: 0,
  listItem: 0,
  table: 0,
  image: 0,
  footnote: 0,
  link: 0,
  equation: 0,
}

type Counted = Partial<BlockCounts>

const names = Object.keys(blank).filter((name): name is keyof BlockCounts =>
  Object.hasOwn(blank, name),
)

const sum = (...counted: Counted[]): BlockCounts => {
  const total = { ...blank }
  for (const one of counted) for (const name of names) total[name] += one[name] ?? 0
  return total
}

const counting: Visitor<Counted, Counted> = {
  text: () => ({}),
  lineBreak: () => ({}),
  link: () => ({ link: 1 }),
  paragraph: (words) => sum({ paragraph: 1 }, ...words),
  quote: (words) => sum({ paragraph: 1 }, ...words),
  heading: () => ({}),
  // What an item nests is a list of its own, and no item beside its own ones.
  list: (items) =>
    sum(
      { list: 1 },
      ...items.map(({ parts }) => ({ listItem: parts.some((part) => 'list' in part) ? 0 : 1 })),
      ...items.flatMap(({ parts }) =>
        parts.flatMap((part) => ('words' in part ? part.words : [part.list])),
      ),
    ),
  table: (rows) => sum({ table: 1 }, ...rows.flat().flatMap(({ inside }) => inside)),
  rule: () => ({}),
  block: () => ({ image: 1 }),
}

const countBlocks = (parsed: ParsedDocument): BlockCounts => {
  const isHeading = ({ level, isTitle }: ParsedBlock): boolean => level !== undefined || isTitle
  const texts = parsed.blocks.filter((block) => !isHeading(block)).map(({ node }) => node)
  return sum(
    {
      heading: parsed.blocks.filter(isHeading).length,
      footnote: parsed.notes.length,
      equation: parsed.equations,
    },
    ...visitRichText(richText(texts), counting),
  )
}
