import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { block, richText } from '../../../src/richText/model/build'
import { slugs } from '../../../src/slugs'
import {
  buildPeople,
  protocolBody,
  startLibrary,
  type Library,
  type People,
  type TestPerson,
} from '../../helpers'
import { buildWriter, makeAs, uploadAs } from '../workflow/provenance'

let library: Library
let people: People
let writer: TestPerson

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  writer = await buildWriter(library, people)
})
afterAll(() => library.stop())

const rolesOfWriter = async (roles: ('author' | 'reviewer')[], group = people.group.id) => {
  const { members } = await library.payload.findByID({
    collection: slugs.workingGroups,
    id: group,
    depth: 0,
  })
  const others = (members ?? []).filter(({ user }) => user !== writer.id)
  await library.payload.update({
    collection: slugs.workingGroups,
    id: group,
    data: { members: [...others, ...(roles.length > 0 ? [{ user: writer.id, roles }] : [])] },
  })
}

const describes = async (media: string, who = writer) => {
  const body = { alt: `Un masque, vu par ${who.name}, ${media}.` }
  return (await library.api('PATCH', `/media/${media}`, { as: who.email, body })).status
}

const uses = (image: string, who = writer, of = people) =>
  makeAs(library, {
    people: of,
    as: who,
    path: '/protocols',
    body: protocolBody(of, {
      sections: [{ kind: 'purpose', content: richText([block({ blockType: 'figure', image })]) }],
    }),
  })

describe('a picture that a document of the group uses', () => {
  it.each([['left the group', []] as const, ['only reviews in it now', ['reviewer']] as const])(
    'is described no more by who uploaded it and %s',
    async (_name, roles) => {
      await rolesOfWriter(['author'])
      const image = await uploadAs(library, writer, 'png')
      await uses(image)
      expect(await describes(image)).toBe(200)
      await rolesOfWriter([...roles])
      expect(await describes(image)).toBe(403)
      const where = `where[id][in]=${image}`
      const bulk = await library.api('PATCH', `/media?${where}`, {
        as: writer.email,
        body: { alt: 'Autre chose.' },
      })
      expect(bulk.status).toBe(403)
      expect(await describes(image, people.author)).toBe(200)
    },
  )

  it('is described by nobody who may not edit every document that uses it', async () => {
    await rolesOfWriter(['author'])
    const other = await buildPeople(library, { slug: 'autres' })
    await rolesOfWriter(['author'], other.group.id)
    const image = await uploadAs(library, writer, 'png')
    await uses(image)
    await uses(image, writer, other)
    expect(await describes(image)).toBe(200)
    expect(await describes(image, people.author)).toBe(403)
    await rolesOfWriter([], other.group.id)
    expect(await describes(image)).toBe(403)
  })

  it('is its uploader’s to describe until a document uses it', async () => {
    await rolesOfWriter(['author'])
    const image = await uploadAs(library, writer, 'png')
    await rolesOfWriter([])
    expect(await describes(image)).toBe(200)
    expect(await describes(image, people.author)).toBe(403)
  })
})
