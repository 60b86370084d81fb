import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { onePagePdf } from '../../../src/demo/files/onePagePdf'
import { block, paragraph, richText } from '../../../src/richText/model/build'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { givenName } from '../../../src/files/uploads/givenName'
import { fileForm } from '../access/stage'
import { startJourney } from '../workflow/journey'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

const invented = {
  filename: 'autre.exe',
  mimeType: 'application/pdf',
  filesize: 1,
  width: 2,
  height: 2,
  url: 'https://example.org/autre.png',
  thumbnailURL: 'https://example.org/autre.png',
  sha256: 'f'.repeat(64),
}

const factsOf = (doc: Record<string, unknown>) =>
  Object.fromEntries(Object.keys(invented).map((name) => [name, doc[name]]))

const picture = () =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: '#336699' } })
    .png()
    .toBuffer()

const upload = async (name: string, data: object = {}) => {
  const form = fileForm(await picture(), name, data)
  const { body, status } = await library.api('POST', '/media', { as: people.author.email, form })
  expect(status).toBe(201)
  return body.doc
}

describe('the facts of a file', () => {
  it('come from its bytes, whatever is said when it is uploaded', async () => {
    const doc = await upload('masque.png', { ...invented, alt: 'Un masque' })
    expect(doc).toMatchObject({ mimeType: 'image/png', width: 40, height: 30, alt: 'Un masque' })
    expect(doc.sha256).toMatch(/^(?!f{64})[0-9a-f]{64}$/)
    expect(givenName(doc.filename)).toBe('masque.png')
  })

  it('has no size on a page unless it is a picture', async () => {
    const bytes = onePagePdf('Fiche', [])
    const form = fileForm(bytes, 'fiche.pdf', { width: 2, height: 2 })
    const { body } = await library.api('POST', '/media', { as: people.author.email, form })
    expect(body.doc).toMatchObject({ mimeType: 'application/pdf' })
    expect(body.doc.width ?? null).toBeNull()
    expect(body.doc.height ?? null).toBeNull()
  })

  it('are nobody’s to write afterwards, by whatever way', async () => {
    const doc = await upload('tuyau.png')
    const as = people.author.email
    const answer = await library.api('PATCH', `/media/${doc.id}`, {
      as,
      body: { ...invented, alt: 'Un tuyau' },
    })
    expect(answer.status).toBe(200)
    expect(factsOf(answer.body.doc)).toEqual(factsOf(doc))
    expect(answer.body.doc.alt).toBe('Un tuyau')
    const row = await library.payload.update({
      collection: 'media',
      id: doc.id,
      data: invented,
      overrideAccess: true,
    })
    expect(factsOf({ ...row })).toEqual(factsOf(doc))
    const read = await library.api('GET', `/media/${doc.id}`, { as })
    expect(factsOf(read.body)).toEqual(factsOf(doc))
  })
})

describe('a released file', () => {
  it('has the name that was signed, and a picture one made from its digest', async () => {
    const image = await upload('Photo de vacances.png', { alt: 'Un masque' })
    const sections = [
      {
        kind: 'procedure',
        content: richText([paragraph('Faire.'), block({ blockType: 'figure', image: image.id })]),
      },
    ]
    const attachments = [{ title: 'La photo', file: image.id }]
    const journey = await startJourney(library, people, { sections, attachments })
    await journey.approve()
    await library.api('PATCH', `/media/${image.id}`, { as: people.author.email, body: invented })
    await journey.does(people.editor, 'release')
    const { body } = await library.v1(`/protocols/${journey.reference}`)
    const shown = `/v1/files/${image.sha256}/${image.sha256.slice(0, 16)}.png`
    expect(body.sections[0].html).toContain(shown)
    expect(body.sections[0].html).toContain('width="40" height="30"')
    expect(body.attachments).toEqual([
      {
        title: 'La photo',
        url: `${library.settings.publicUrl}/v1/files/${image.sha256}/photo-de-vacances.png`,
        mimeType: 'image/png',
        bytes: image.filesize,
        sha256: image.sha256,
      },
    ])
    for (const path of [shown, `/v1/files/${image.sha256}/photo-de-vacances.png`]) {
      const file = await library.v1(path.replace('/v1', ''))
      expect(file.status).toBe(200)
      expect(file.headers.get('content-type')).toBe('image/png')
    }
  })
})
