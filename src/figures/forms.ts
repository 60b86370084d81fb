import type { ResolvedContent } from '../kinds/contents'
import type { FieldIssue } from '../errors/createError'
import type { RenderedContent } from '../render/rendered'
import { figuresOf } from '../kinds/figures'
import { same, type Claim } from './claims'
import { compareFigures, type Difference } from './compare'
import { piecesOfDocument } from './ofDocument'
import { piecesOfHtml } from './ofHtml'
import { piecesOfText } from './ofText'

/** One form in which a content is published. */
export type PublishedForm = {
  /** What people call it. */
  name: string
  claims: (content: ResolvedContent, rendered: RenderedContent) => Claim[]
}

const json: PublishedForm = {
  name: 'JSON',
  claims: (content, rendered) => [
    same('title', content.title, rendered.title),
    same('summary', content.summary, rendered.summary),
    ...jsonOfKind(content, rendered),
  ],
}

const jsonOfKind = (content: ResolvedContent, rendered: RenderedContent): Claim[] =>
  content.kind === rendered.kind
    ? figuresOf(content.kind).claims(content, rendered)
    : [{ path: 'kind', expected: [{ place: 'kind', text: '1' }], said: () => [] }]

const html: PublishedForm = {
  name: 'HTML',
  claims: (content, { documentHtml }) => [
    {
      path: 'html',
      expected: piecesOfDocument(content, 'marked'),
      said: () => piecesOfHtml(documentHtml, 'HTML'),
    },
  ],
}

const text: PublishedForm = {
  name: 'texte',
  claims: (content, { documentText }) => [
    {
      path: 'text',
      expected: piecesOfDocument(content, 'plain'),
      said: () => piecesOfText(documentText, 'Texte'),
    },
  ],
}

/** Every form in which a release is published: a new one adds itself here. */
export const publishedForms: PublishedForm[] = [json, html, text]

const longestPiece = 160

const short = (words: string): string =>
  words.length <= longestPiece ? words : `${words.slice(0, longestPiece - 1)}…`

const sentenceOf = (name: string, { place, before, after }: Difference): string => {
  const said = after === '' ? 'rien' : `«\u00a0${short(after)}\u00a0»`
  const meant = before === '' ? 'rien' : `«\u00a0${short(before)}\u00a0»`
  return `${place} : le contenu dit ${meant}, la forme publiée (${name}) dit ${said}.`
}

const issuesOf = ({ path, expected, said }: Claim, name: string): FieldIssue[] => {
  try {
    return compareFigures(expected, said()).differences.map((difference) => ({
      path,
      message: sentenceOf(name, difference),
    }))
  } catch {
    return [{ path, message: `La forme publiée (${name}) ne peut pas être relue.` }]
  }
}

/** Where a form that would be published has other figures than the content, form by form. */
export const figuresThatDiffer = (
  content: ResolvedContent,
  rendered: RenderedContent,
  forms: readonly PublishedForm[] = publishedForms,
): FieldIssue[] =>
  forms.flatMap(({ name, claims }) =>
    claims(content, rendered).flatMap((claim) => issuesOf(claim, name)),
  )
