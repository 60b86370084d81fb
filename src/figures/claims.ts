import { piecesOfHtml } from './ofHtml'
import { piecesOfText } from './ofText'
import type { ContentPart } from './parts'
import type { Piece } from './piece'

/** What one piece of a form must say, and what it says; `said` throws when the form cannot be read. */
export type Claim = { path: string; expected: Piece[]; said: () => Piece[] }

/** A field that must say what the content says. */
export const same = (path: string, before: string, after: string): Claim => ({
  path,
  expected: [{ place: path, text: before }],
  said: () => [{ place: path, text: after }],
})

/** The parts of a content, as HTML and as text write them, in the order in which they are published. */
type Parts = { marked: readonly ContentPart[]; plain: readonly ContentPart[] }

type Row = { html: string; text: string; title: string }

/** The rows of a field, each of which must say what its part does. */
export const claimsOfRows = (
  { marked, plain }: Parts,
  rows: readonly Row[],
  name: string,
): Claim[] =>
  rows.flatMap(({ html, text, title }, index): Claim[] => {
    const place = marked[index]?.title ?? title
    const path = `${name}.${String(index)}`
    return [
      {
        path: `${path}.title`,
        expected: [{ place, text: place }],
        said: () => [{ place, text: title }],
      },
      {
        path: `${path}.html`,
        expected: marked[index]?.text ?? [],
        said: () => piecesOfHtml(html, place),
      },
      {
        path: `${path}.text`,
        expected: plain[index]?.text ?? [],
        said: () => piecesOfText(text, place),
      },
    ]
  })
