import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { paragraph, richText } from '../../../src/richText/model/build'
import { buildPeople, protocolBody, startLibrary, type Library, type People } from '../../helpers'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(async () => library.stop())

const as = () => ({ as: people.author.email })
const create = async (body: object, collection = 'protocols') =>
  library.api('POST', `/${collection}`, { ...as(), body })
const make = async (overrides: object = {}, collection = 'protocols') => {
  const answer = await create({ ...protocolBody(people), ...overrides }, collection)
  expect(answer.body).toHaveProperty('doc')
  return answer.body.doc
}
const save = async (id: string, body: object, collection = 'protocols') =>
  library.api('PATCH', `/${collection}/${id}?depth=0`, { ...as(), body })

const section = (kind: string, text: string, rest: object = {}) => ({
  kind,
  content: richText([paragraph(text)]),
  ...rest,
})

describe('a reference', () => {
  test('tells kind, theme and number, and is given once', async () => {
    const first = await make()
    const second = await make()
    expect(first.reference).toMatch(/^PRO-MEOPA-\d{3}$/)
    expect(Number(second.reference.slice(-3))).toBe(Number(first.reference.slice(-3)) + 1)
    expect(first.identifier).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
  })

  test('is the system’s to give and to keep', async () => {
    const doc = await make({ reference: 'PRO-MEOPA-999', identifier: 'urn:uuid:moi' })
    expect(doc.reference).not.toBe('PRO-MEOPA-999')
    const { body } = await save(doc.id, { reference: 'PRO-MEOPA-998', identifier: 'x' })
    expect(body.doc).toMatchObject({ reference: doc.reference, identifier: doc.identifier })
  })

  test('is another one for a copy', async () => {
    const doc = await make()
    const copy = await library.api('POST', `/protocols/${doc.id}/duplicate`, as())
    expect(copy.status).toBe(200)
    expect(copy.body.doc.reference).toMatch(/^PRO-MEOPA-\d{3}$/)
    expect([copy.body.doc.reference, copy.body.doc.identifier]).not.toContain(doc.reference)
    expect(copy.body.doc.identifier).not.toBe(doc.identifier)
  })

  test('takes the group’s theme when the document has none', async () => {
    const doc = await make({ themes: [] })
    expect(doc.reference).toMatch(/^PRO-MEOPA-/)
    expect(doc.themes).toHaveLength(1)
  })

  test('cannot be made without any theme', async () => {
    const bare = await library.payload.create({
      collection: 'working-groups',
      data: {
        name: 'Sans thème',
        slug: 'sans-theme',
        members: [{ user: people.author.id, roles: ['author'] }],
      },
    })
    const body = { ...protocolBody(people), themes: [], workingGroup: bare.id }
    const answer = await create(body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors[0].path).toBe('themes')
    const letter = { title: 'Lettre', workingGroup: bare.id, year: 2026, issue: 'T1' }
    expect((await create(letter, 'newsletters')).body.doc.reference).toBe('LET-2026-T1')
  })

  test('of a newsletter is its year and issue, once', async () => {
    const letter = { title: 'Lettre', workingGroup: people.group.id, year: 2026, issue: 'T4' }
    const first = await create(letter, 'newsletters')
    expect(first.body.doc.reference).toBe('LET-2026-T4')
    const again = await create(letter, 'newsletters')
    expect([again.status, again.body.errors[0].data.errors[0].path]).toEqual([400, 'issue'])
    const moved = await save(first.body.doc.id, { year: 2027, title: 'Autre' }, 'newsletters')
    expect(moved.body.doc).toMatchObject({ year: 2026, title: 'Autre' })
    expect((await create({ ...letter, issue: 'T5' }, 'newsletters')).status).toBe(400)
  })

  test('is given in order to twenty documents made at once', async () => {
    const docs = await Promise.all(Array.from({ length: 20 }, async () => make()))
    expect(new Set(docs.map(({ reference }) => reference)).size).toBe(20)
  })
})

describe('the key of a section', () => {
  test('tells its kind, and a client cannot choose it', async () => {
    const doc = await make({
      sections: [
        section('purpose', 'a', { key: 'la-mienne' }),
        section('procedure', 'b'),
        section('procedure', 'c'),
        section('other', 'd', { title: 'Étape préalable' }),
      ],
    })
    expect(doc.sections.map(({ key }: { key: string }) => key)).toEqual([
      'purpose',
      'procedure',
      'procedure-2',
      'etape-prealable',
    ])
  })

  test('stays with the section when it moves, and goes with it', async () => {
    const doc = await make({ sections: [section('purpose', 'a'), section('procedure', 'b')] })
    const [purpose, procedure] = doc.sections
    const swapped = await save(doc.id, { sections: [procedure, { ...purpose, title: 'But' }] })
    expect(swapped.body.doc.sections.map(({ key }: { key: string }) => key)).toEqual([
      'procedure',
      'purpose',
    ])
    const replaced = await save(doc.id, {
      sections: [section('purpose', 'tout autre chose', { title: 'Neuf' })],
    })
    expect(replaced.body.doc.sections[0].key).toBe('purpose-2')
  })

  test('is found again when a client sends sections without it', async () => {
    const doc = await make({ sections: [section('purpose', 'a'), section('procedure', 'b')] })
    const saved = await save(doc.id, {
      sections: [section('procedure', 'b2'), section('purpose', 'a')],
    })
    expect(saved.body.doc.sections.map(({ key }: { key: string }) => key)).toEqual([
      'procedure',
      'purpose',
    ])
  })

  test('comes back with a restored version', async () => {
    const doc = await make({ sections: [section('purpose', 'a'), section('procedure', 'b')] })
    await save(doc.id, { sections: [section('purpose', 'a')] })
    const versions = await library.api(
      'GET',
      `/protocols/versions?where[parent][equals]=${doc.id}&sort=createdAt`,
      as(),
    )
    const first = versions.body.docs[0].id
    expect((await library.api('POST', `/protocols/versions/${first}`, as())).status).toBe(200)
    const { body } = await library.api('GET', `/protocols/${doc.id}`, as())
    expect(body.sections.map(({ key }: { key: string }) => key)).toEqual(['purpose', 'procedure'])
  })
})

describe('the row ids of another document', () => {
  test('are dropped, and the other document keeps its rows', async () => {
    const other = await make()
    const doc = await make()
    const answer = await save(doc.id, {
      sections: other.sections,
      legalBasis: [other.legalBasis[0], other.legalBasis[0]],
    })
    expect(answer.status).toBe(200)
    const ids = answer.body.doc.sections.map(({ id }: { id: string }) => id)
    expect(other.sections.map(({ id }: { id: string }) => id)).not.toContain(ids[0])
    expect(answer.body.doc.legalBasis).toHaveLength(2)
    const kept = await library.api('GET', `/protocols/${other.id}`, as())
    expect(kept.body.sections).toHaveLength(2)
  })

  test('are the same ones after a save that changes nothing', async () => {
    const doc = await make()
    const saved = await save(doc.id, { sections: doc.sections, title: 'Autre titre' })
    expect(saved.body.doc.sections).toEqual(doc.sections)
  })
})

describe('an incomplete working copy', () => {
  test('saves', async () => {
    const answer = await create({ title: 'Ébauche', workingGroup: people.group.id })
    expect(answer.status).toBe(201)
  })

  test.each([
    [{ reviewPeriodMonths: 61 }, 'reviewPeriodMonths'],
    [{ reviewPeriodMonths: 1.5 }, 'reviewPeriodMonths'],
    [{ language: 'français' }, 'language'],
    [{ sections: [{ kind: 'inconnu' }] }, 'sections.0.kind'],
    [{ themes: ['507f1f77bcf86cd799439011'] }, 'themes'],
    [{ relations: [{ type: 'seeAlso' }] }, 'relations.0.reference'],
  ])('does not with %j', async (overrides, path) => {
    const answer = await create({ ...protocolBody(people), ...overrides })
    expect(answer.status).toBe(400)
    expect(answer.body.errors[0].data.errors[0].path).toBe(path)
  })
})
