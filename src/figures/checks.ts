import { figuresOf } from '../kinds/figures'
import type { DocumentKind } from '../vocabulary/documents'
import type { ImportedFigures } from './imported'

type Stored = ImportedFigures['differences'][number]

/** A difference as an author is shown it: which field it stands in, and one sentence of it. */
export type FigureCheck = Omit<Stored, 'checked' | 'kind'> & {
  path: string
  message: string
  checked: { name: string; at: string } | null
}

/** The parts of a content, as far as a place is looked for in them. */
type Part = { path: string; title: string }

// A section is called after all the headings that it stands under; what the import lost, after the last one.
const pathOf = (place: string, parts: readonly Part[]): string | undefined =>
  (
    parts.find(({ title }) => title === place) ??
    parts.find(({ title }) => title.endsWith(` – ${place}`))
  )?.path

const said = (text: string): string => (text === '' ? 'rien' : `«\u00A0${text}\u00A0»`)

const sentenceOf = ({ kind, place, before, after }: Stored, file: string): string =>
  kind === 'unread'
    ? `Les chiffres de «\u00A0${file}\u00A0» n’ont pas pu être relus une seconde fois : comparez-les tous avec le fichier.`
    : `Chiffres à comparer avec Word (${place}) : le fichier dit ${said(before)}, le document ${said(after)}.`

/** What an author has to look at, or has looked at, of the last import of a document. */
export const checksOf = (
  imported: ImportedFigures | null,
  { kind, parts }: { kind: DocumentKind; parts: readonly Part[] },
): FigureCheck[] =>
  (imported?.differences ?? []).map((difference) => {
    const { id, place, paragraph, before, after, checked } = difference
    return {
      id,
      place,
      paragraph,
      before,
      after,
      path: pathOf(place, parts) ?? figuresOf(kind).wholeField,
      message: sentenceOf(difference, imported?.file ?? ''),
      checked: checked && { name: checked.name, at: checked.at },
    }
  })
