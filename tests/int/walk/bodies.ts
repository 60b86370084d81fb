import { paragraph, richText } from '../../../src/richText/model/build'
import type { ControlledSlug } from '../../../src/slugs'
import { scaleFields } from '../../helpers/scale'
import { buildDocx, p } from '../../unit/import/buildDocx'
import type { Content } from './model/types'
import type { Change } from './steps/types'

const rich = (text: string) => richText([paragraph(text)])

const textOf: Readonly<Record<ControlledSlug, (text: string) => Record<string, unknown>>> = {
  protocols: (text) => ({ sections: [{ kind: 'purpose', content: rich(text) }] }),
  'training-modules': (text) => ({
    slides: [{ layout: 'content', title: 'Un', content: rich(text) }],
  }),
  newsletters: (text) => ({ editorial: rich(text) }),
  resources: (text) => ({ content: rich(text) }),
  scales: (text) => ({ recommendation: rich(text) }),
}

const article = [{ type: 'article', title: 'Un article', content: rich('Un article.') }]

const always: Readonly<Record<ControlledSlug, Record<string, unknown>>> = {
  protocols: { audience: ['nurse'], settings: ['emergency'] },
  'training-modules': { audience: ['nurse'], objectives: [{ text: 'Savoir.' }] },
  newsletters: { items: article },
  resources: { category: 'sheet' },
  scales: scaleFields,
}

/** The item of a newsletter that tells of this document, refreshed now. */
export const itemNaming = (reference: string): Record<string, unknown> => ({
  type: 'release',
  release: reference,
  refresh: true,
})

/** The items of a newsletter of the walk: an article, and what it tells of. */
export const itemsOf = (named?: string): Record<string, unknown> => ({
  items: [...article, ...(named === undefined ? [] : [itemNaming(named)])],
})

/** The fields that a change writes, with those that every document of the walk has. */
export const changeBody = (
  collection: ControlledSlug,
  change: Omit<Change, 'names'>,
): Record<string, unknown> => ({
  ...always[collection],
  ...(change.title !== undefined && { title: change.title }),
  ...(change.summary !== undefined && { summary: change.summary }),
  ...(change.text !== undefined && textOf[collection](change.text)),
  ...(change.nurse !== undefined && collection === 'protocols' && { nurseProtocol: change.nurse }),
})

/** The year and issue that a newsletter's `issue` says: `2026-HS1`. */
export const issueFields = (collection: ControlledSlug, { issue }: Pick<Content, 'issue'>) => {
  const [year, name] = issue.split('-')
  return collection === 'newsletters' ? { year: Number(year), issue: name } : {}
}

/** The body of a new document that says this; complete but for its summary, which may be empty. */
export const contentBody = (
  collection: ControlledSlug,
  content: Content,
): Record<string, unknown> => ({
  ...changeBody(collection, content),
  ...issueFields(collection, content),
})

/** A Word file with this title and this text, and the members that go with it. */
export const importForm = (
  { title, text }: Pick<Content, 'text' | 'title'>,
  members: Record<string, unknown>,
): FormData => {
  const body = p(title, 'Titre') + p('Surveillance', 'Titre1') + p(text)
  const form = new FormData()
  form.set('file', new File([new Uint8Array(buildDocx({ body }))], 'import.docx'))
  form.set('_payload', JSON.stringify(members))
  return form
}
