import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { paragraph, richText, table } from '../../../src/richText/model/build'
import { buildPeople, buildProtocol, startLibrary, type Library, type People } from '../../helpers'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(async () => {
  await library.stop()
})

const as = () => ({ as: people.author.email })

const hidden = (words: string) =>
  richText([
    { ...paragraph(words), indent: 200, direction: 'rtl', format: 'right', unknown: 'caché' },
    {
      ...table([[{ children: [paragraph('a')] }, { children: [paragraph('b')] }]]),
      colWidths: [0.1, 99.9],
      frozenRowCount: 3,
    },
  ])
const sectionsOf = (words: string) => [{ kind: 'procedure', content: hidden(words) }]

const shown = (words: string) =>
  richText([
    paragraph(words),
    {
      ...table([[{ children: [paragraph('a')] }, { children: [paragraph('b')] }]]),
      colWidths: [5, 95],
    },
  ])

const storedOf = async (id: string): Promise<unknown> => {
  const { body } = await library.api('GET', `/protocols/${id}?depth=0`, as())
  return body.sections[0].content
}

describe('what no reader gets of a rich text is not stored', () => {
  it('when a document is made, and the hash is that of what is stored', async () => {
    const { id, contentHash } = await buildProtocol(library, people, { sections: sectionsOf('un') })
    expect(await storedOf(id)).toEqual(shown('un'))
    const again = await buildProtocol(library, people, {
      sections: [{ kind: 'procedure', content: shown('un') }],
    })
    expect(again.contentHash).toBe(contentHash)
  })

  it('when it is changed, alone or with others', async () => {
    const { id } = await buildProtocol(library, people)
    const one = await library.api('PATCH', `/protocols/${id}`, {
      ...as(),
      body: { sections: sectionsOf('deux') },
    })
    expect(one.status).toBe(200)
    expect(await storedOf(id)).toEqual(shown('deux'))
    const many = await library.api('PATCH', `/protocols?where[id][in]=${id}`, {
      ...as(),
      body: { sections: sectionsOf('trois') },
    })
    expect(many.status).toBe(200)
    expect(await storedOf(id)).toEqual(shown('trois'))
  })

  it('when it is copied or restored from what was stored before that was known', async () => {
    const { id } = await buildProtocol(library, people)
    const where = { parent: { equals: id } }
    const { docs } = await library.payload.findVersions({
      collection: 'protocols',
      where,
      depth: 0,
    })
    const version = docs[0]
    if (!version) throw new Error('no version')
    const old = { ...version.version, sections: sectionsOf('ancien') }
    await library.payload.db.updateVersion({
      collection: 'protocols',
      id: version.id,
      versionData: { ...version, parent: id, version: old },
    })
    const restored = await library.api('POST', `/protocols/versions/${version.id}`, as())
    expect(restored.status).toBe(200)
    expect(await storedOf(id)).toEqual(shown('ancien'))
    const copy = await library.api('POST', `/protocols/${id}/duplicate`, {
      ...as(),
      body: { sections: sectionsOf('copie') },
    })
    expect(copy.status).toBe(200)
    expect(await storedOf(copy.body.doc.id)).toEqual(shown('copie'))
  })
})
