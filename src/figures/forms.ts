import type { ResolvedContent } from '../kinds/contents'
import type { FieldIssue } from '../errors/createError'
import type { RenderedContent } from '../render/rendered'
import { compareFigures, type Difference } from './compare'
import { partsOf } from './ofContent'
import { piecesOfDocument } from './ofDocument'
import { piecesOfHtml } from './ofHtml'
import { piecesOfText } from './ofText'
import type { Piece } from './piece'

/** What one piece of a form must say, and what it says; `said` throws when the form cannot be read. */
type Claim = { path: string; expected: Piece[]; said: () => Piece[] }

/** One form in which a content is published. */
export type PublishedForm = {
  /** What people call it. */
  name: string
  claims: (content: ResolvedContent, rendered: RenderedContent) => Claim[]
}

const claimsOfRows = (
  content: ResolvedContent,
  rows: readonly { html: string; text: string; title: string }[],
  name: string,
): Claim[] => {
  const marked = partsOf(content)
  const plain = partsOf(content, 'plain')
  const order = orderOfParts(content)
  return rows.flatMap(({ html, text, title }, index): Claim[] => {
    const at = order[index] ?? index
    const place = marked[at]?.title ?? title
    const path = `${name}.${String(index)}`
    return [
      {
        path: `${path}.title`,
        expected: [{ place, text: place }],
        said: () => [{ place, text: title }],
      },
      {
        path: `${path}.html`,
        expected: marked[at]?.text ?? [],
        said: () => piecesOfHtml(html, place),
      },
      {
        path: `${path}.text`,
        expected: plain[at]?.text ?? [],
        said: () => piecesOfText(text, place),
      },
    ]
  })
}

/** The parts as they are published: « L’essentiel » first. */
const orderOfParts = (content: ResolvedContent): number[] => {
  if (content.kind !== 'protocol') return partsOf(content).map((_, index) => index)
  const places = content.sections.map(({ kind }, index) => ({
    index,
    isFirst: kind === 'keyPoints',
  }))
  return [
    ...places.filter(({ isFirst }) => isFirst),
    ...places.filter(({ isFirst }) => !isFirst),
  ].map(({ index }) => index)
}

const same = (path: string, before: string, after: string): Claim => ({
  path,
  expected: [{ place: path, text: before }],
  said: () => [{ place: path, text: after }],
})

const json: PublishedForm = {
  name: 'JSON',
  claims: (content, rendered) => [
    same('title', content.title, rendered.title),
    same('summary', content.summary, rendered.summary),
    ...jsonOfKind(content, rendered),
  ],
}

const jsonOfKind = (content: ResolvedContent, rendered: RenderedContent): Claim[] => {
  if (content.kind === 'protocol' && rendered.kind === 'protocol') {
    return [
      same('population', content.population, rendered.population),
      ...claimsOfRows(content, rendered.sections, 'sections'),
    ]
  }
  if (content.kind === 'training' && rendered.kind === 'training') {
    return [
      ...content.objectives.map((text, index) =>
        same(`objectives.${String(index)}`, text, rendered.objectives[index]?.text ?? ''),
      ),
      ...claimsOfRows(
        content,
        rendered.slides.map((slide, index) => ({
          ...slide,
          title: slide.title.trim() === '' ? `Diapositive ${String(index + 1)}` : slide.title,
        })),
        'slides',
      ),
      ...content.slides.map(({ notes }, index) =>
        same(`slides.${String(index)}.notes`, notes, rendered.slides[index]?.notes ?? ''),
      ),
    ]
  }
  if (content.kind === 'newsletter' && rendered.kind === 'newsletter') {
    const editorial = { ...rendered.editorial, title: 'Éditorial' }
    const items = rendered.items.map((item, index) => ({
      ...item,
      title: item.title.trim() === '' ? `Rubrique ${String(index + 1)}` : item.title,
    }))
    return claimsOfRows(content, [editorial, ...items], 'items')
  }
  if (content.kind === 'resource' && rendered.kind === 'resource') {
    return claimsOfRows(content, [{ ...rendered, title: 'Contenu' }], 'content')
  }
  return [{ path: 'kind', expected: [{ place: 'kind', text: '1' }], said: () => [] }]
}

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
