import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { block, paragraph, richText } from '../../../src/richText/model/build'
import { buildPeople, protocolBody, startLibrary, type Library, type People } from '../../helpers'
import { scaleFields } from '../../helpers/scale'
import { journeyOf, startJourney, type Journey } from '../workflow/journey'

let library: Library
let people: People
let scale: Journey

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  const { body } = await library.api('POST', '/scales', {
    as: people.author.email,
    body: {
      title: 'Algoplus',
      summary: 'Douleur aiguë.',
      workingGroup: people.group.id,
      themes: [people.theme.id],
      ...scaleFields,
      recommendation: richText([paragraph('Coter en équipe.')]),
    },
  })
  const { id, reference } = body.doc
  scale = journeyOf(library, { people, path: `/scales/${id}`, id, reference })
  await scale.release()
})
afterAll(async () => {
  await library.stop()
})

const citing = (document: string, more: Record<string, string> = {}) =>
  richText([
    block({ blockType: 'scale', name: 'Algoplus', minimum: 0, maximum: 5, document, ...more }),
  ])

const protocolCiting = (document: string, more?: Record<string, string>) =>
  startJourney(library, people, {
    sections: [{ kind: 'procedure', content: citing(document, more) }],
  })

const blockOf = async ({ path }: Journey) => {
  const { body } = await library.api('GET', `${path}?depth=0`, { as: people.author.email })
  return body.sections[0].content.root.children[0].fields
}

describe('a block that points to a scale', () => {
  it('is given the title that the scale has in force, whatever a client says of it', async () => {
    const journey = await protocolCiting(scale.reference, { documentTitle: 'Inventé' })
    expect(await blockOf(journey)).toMatchObject({
      document: scale.reference,
      documentTitle: 'Algoplus',
    })
  })

  it('has no title, and is not to be submitted, where no such scale is in force', async () => {
    const journey = await protocolCiting('ECH-NON-001', { documentTitle: 'Inventé' })
    expect(await blockOf(journey)).not.toHaveProperty('documentTitle')
    expect((await journey.view(people.author)).body.missing).toEqual([
      {
        path: 'sections.0.content',
        message: 'Échelle\u00a0: il manque une fiche en vigueur sous la référence ECH-NON-001.',
      },
    ])
  })

  it('does not point to what is no scale', async () => {
    const protocol = await startJourney(library, people)
    await protocol.release()
    const journey = await protocolCiting(protocol.reference)
    expect((await journey.view(people.author)).body.missing).toHaveLength(1)
  })

  it('keeps its title, and its document its hash, when the scale is called otherwise later', async () => {
    const journey = await protocolCiting(scale.reference)
    const hash = await journey.hash()
    await scale.edit(people.author, { title: 'Algoplus, nouvelle édition' })
    await scale.release('minor')
    await journey.edit(people.author, { title: protocolBody(people).title })
    expect(await journey.hash()).toBe(hash)
    expect(await blockOf(journey)).toMatchObject({ documentTitle: 'Algoplus' })
    const newer = await protocolCiting(scale.reference)
    expect(await blockOf(newer)).toMatchObject({ documentTitle: 'Algoplus, nouvelle édition' })
  })

  it('is frozen into the release as plain words, and links to the scale', async () => {
    const journey = await protocolCiting(scale.reference)
    const title = String((await blockOf(journey)).documentTitle)
    await journey.release()
    const { body } = await library.v1(`/protocols/${journey.reference}`)
    const [{ html, text }] = body.sections
    expect(text).toContain(`Fiche de l’échelle\u00a0: ${title} (${scale.reference})`)
    expect(html).toMatch(
      new RegExp(`<a href="http://[^"]+/v1/scales/${scale.reference}">${title}</a>`),
    )
  })

  it('refuses what is no reference', async () => {
    const { status, body } = await library.api('POST', '/protocols', {
      as: people.author.email,
      body: protocolBody(people, {
        sections: [{ kind: 'procedure', content: citing('javascript:alert(1)') }],
      }),
    })
    expect([status, body.code]).toEqual([400, 'INVALID_BODY'])
  })
})
