import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { controlledSlugs, type ControlledSlug } from '../../../src/slugs'
import { onePagePdf } from '../../../src/demo/files/onePagePdf'
import { paragraph, richText } from '../../../src/richText/model/build'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { scaleFields } from '../../helpers/scale'

let library: Library
let people: People
let file: string

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  const form = new FormData()
  form.set('file', new File([new Uint8Array(onePagePdf('Fiche', []))], 'fiche.pdf'))
  form.set('_payload', '{}')
  const { body } = await library.api('POST', '/media', { as: people.author.email, form })
  file = body.doc.id
})
afterAll(async () => {
  await library.stop()
})

/** What a document needs to exist, and nothing else. */
const bare: Record<ControlledSlug, () => Record<string, unknown>> = {
  protocols: () => ({}),
  'training-modules': () => ({}),
  newsletters: () => ({ year: 2031, issue: 'T1' }),
  resources: () => ({}),
  scales: () => ({}),
}

const text = () => richText([paragraph('Un texte.')])

const shared = () => ({
  summary: 'Un résumé.',
  audience: ['nurse'],
  settings: ['emergency'],
  keywords: ['douleur'],
  authors: [{ name: 'Une autrice', function: 'Infirmière' }],
  easyToRead: true,
  language: 'oc',
  references: [{ label: 'Un article', source: 'Une revue' }],
  legalBasis: [{ text: 'Un texte de loi.', citation: 'CSP' }],
  relations: [{ type: 'seeAlso', reference: 'PRO-ETP-001' }],
  attachments: [{ title: 'La fiche', file }],
  formerReferences: ['P-12'],
})

/** A value for every field that may be empty. */
const filled: Record<ControlledSlug, () => Record<string, unknown>> = {
  protocols: () => ({
    ...shared(),
    reviewPeriodMonths: 11,
    population: 'Adultes',
    nurseProtocol: false,
    sections: [{ kind: 'purpose', content: text() }],
  }),
  'training-modules': () => ({
    ...shared(),
    reviewPeriodMonths: 11,
    objectives: [{ text: 'Savoir.' }],
    durationMinutes: 12,
    sourceFile: file,
    slides: [{ layout: 'content', title: 'Une diapositive', content: text() }],
  }),
  newsletters: () => ({
    ...shared(),
    themes: [people.theme.id],
    editorial: text(),
    items: [{ type: 'article', title: 'Un article', content: text() }],
  }),
  resources: () => ({
    ...shared(),
    reviewPeriodMonths: 11,
    category: 'tool',
    content: text(),
    file,
    url: 'https://demo.example/outil',
  }),
  scales: () => ({
    ...shared(),
    reviewPeriodMonths: 11,
    ...scaleFields,
    recommendation: text(),
  }),
}

// Given by the system or needed from the start: never empty, so never emptied.
const neverEmpty = [
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'identifier',
  'reference',
  'title',
  'contentHash',
]
// What the server keeps for its own work, whatever a client sends.
const kept = ['importedFigures', 'unreleased']
const given = ['workingGroup', 'year', 'issue', 'themes']

const fieldsThatMayBeEmpty = (collection: ControlledSlug): string[] => {
  const { flattenedFields } = library.payload.collections[collection].config
  return flattenedFields
    .filter((field) => field.type !== 'join' && !('virtual' in field && field.virtual))
    .map(({ name }) => name)
    .filter((name) => ![...neverEmpty, ...kept, ...given].includes(name))
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** What the document says: MongoDB leaves an empty field out where it was never written. */
const read = async (collection: ControlledSlug, id: string): Promise<Record<string, unknown>> => {
  const { body } = await library.api('GET', `/${collection}/${id}?depth=0`, {
    as: people.author.email,
  })
  const said = Object.entries<unknown>(body)
  return Object.fromEntries(
    said.filter(([name, value]) => name !== 'updatedAt' && value !== null && !isEmptyList(value)),
  )
}

describe.each(controlledSlugs)('a restored version of %s', (collection) => {
  it('brings back every field, those that were empty too', async () => {
    const as = people.author.email
    expect(Object.keys(filled[collection]())).toEqual(
      expect.arrayContaining(fieldsThatMayBeEmpty(collection)),
    )
    const created = await library.api('POST', `/${collection}`, {
      as,
      body: { title: 'Nu', workingGroup: people.group.id, ...bare[collection]() },
    })
    expect(created.status).toBe(201)
    const { id } = created.body.doc
    const before = await read(collection, id)

    const saved = await library.api('PATCH', `/${collection}/${id}`, {
      as,
      body: filled[collection](),
    })
    expect(saved.status).toBe(200)
    const between = await read(collection, id)
    for (const name of fieldsThatMayBeEmpty(collection)) {
      expect(between[name], name).not.toEqual(before[name])
    }

    const { docs } = await library.payload.findVersions({
      collection,
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 1,
    })
    const restored = await library.api('POST', `/${collection}/versions/${docs[0]?.id}`, { as })
    expect(restored.status).toBe(200)
    expect(await read(collection, id)).toEqual(before)
  })
})
