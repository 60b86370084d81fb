import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { withClock } from '../../../../src/dates/clock'
import { onePagePdf } from '../../../../src/demo/files/onePagePdf'
import { slugs } from '../../../../src/slugs'
import { kindOfCollection } from '../../../../src/kinds/facts'
import { buildPeople, startLibrary, type Library, type People } from '../../../helpers'
import { isDeep } from '../../../helpers/depth'
import { signedSeed } from '../../../unit/content/signed/seed'
import { unsignedOf } from '../../../unit/content/signed/standing'
import { fileForm, png } from '../../access/stage'
import { journeyOf, startJourney, type Journey } from '../../workflow/journey'
import { anyDocuments, contentFields, type AnyDocument } from './anyDocuments'
import { changeEverything, type Changed } from './changeEverything'
import { copyLibrary } from './copyLibrary'
import { readerOf, type Publication } from './publications'

const moment = new Date('2026-12-01T08:00:00.000Z')

let library: Library
let changedLibrary: Library
let people: People
let documents: AnyDocument[]
let witness: Journey
let changed: Changed

const upload = async (name: string, bytes: Uint8Array): Promise<string> => {
  const form = fileForm(Buffer.from(bytes), name, { alt: 'Un masque' })
  const { body, status } = await library.api('POST', '/media', { as: people.author.email, form })
  if (status !== 201) throw new Error(JSON.stringify(body))
  return String(body.doc.id)
}

/** What a library has beside its documents, so that there is something of each collection to be changed. */
const furnish = async (protocol: string): Promise<void> => {
  const { payload } = library
  const shared = { city: 'Paris', department: '75', active: true }
  const hospital = await payload.create({
    collection: slugs.establishments,
    data: { name: 'Un hôpital', finess: '010000024', ...shared },
  })
  // Another, or a client's could not be changed.
  await payload.create({
    collection: slugs.establishments,
    data: { name: 'Une clinique', finess: '010000032', ...shared },
  })
  await payload.create({
    collection: slugs.apiClients,
    data: { name: 'Un client', establishment: hospital.id, active: true },
  })
  await payload.create({
    collection: slugs.comments,
    data: { document: { relationTo: slugs.protocols, value: protocol }, text: 'À revoir.' },
    user: {
      ...(await payload.findByID({ collection: slugs.users, id: people.lead.id })),
      collection: slugs.users,
    },
  })
}

/** Releases a document, and reads all that the public gets of it. */
const publish = async (of: Library, { collection, journey }: AnyDocument): Promise<Publication> => {
  const { id, reference, path } = journey
  await journeyOf(of, { people, path, id, reference }).does(people.editor, 'release')
  const read = await readerOf(of)
  return read(kindOfCollection[collection], reference)
}

/** In the library as it was signed, and in the one where all else is different, at one moment. */
const publishTwice = (document: AnyDocument): Promise<[Publication, Publication]> =>
  withClock(
    () => moment,
    async () => [await publish(library, document), await publish(changedLibrary, document)],
  )

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  const named = await startJourney(library, people, { title: '0,5 mg' })
  await withClock(
    () => moment,
    async () => named.release(),
  )
  const media = [
    await upload('masque.png', png()),
    await upload('fiche.pdf', onePagePdf('Fiche', [{ text: 'Une fiche.' }])),
  ]
  await furnish(named.id)
  documents = await anyDocuments({
    library,
    people,
    rows: { media, themes: [people.theme.id] },
    inForce: [named.reference],
    seed: signedSeed,
    times: isDeep() ? 6 : 1,
  })
  witness = await startJourney(library, people)
  await witness.approve()
  changedLibrary = await copyLibrary(library)
  changed = await changeEverything({
    library: changedLibrary,
    seed: signedSeed,
    spared: new Set([people.editor.id, people.coordinator.id]),
  })
})
afterAll(async () => {
  await changedLibrary.stop()
  await library.stop()
})

describe(`two states with one content hash, SIGNED_SEED=${signedSeed}`, () => {
  it('say whatever the fields of the configuration take', () => {
    for (const { collection, drawn } of documents) {
      expect(drawn.length, collection).toBeGreaterThan(
        contentFields(library, collection).length / 2,
      )
    }
  })

  it('differ in every field that no release tells of', () => {
    const named = library.config.collections.flatMap(({ slug }) =>
      [...unsignedOf(slug)].flatMap(([name, reason]) =>
        // A list may be empty: what its rows hold is asked where there are some.
        reason === 'unpublished' && !name.includes('.') ? [`${slug}/${name}`] : [],
      ),
    )
    expect(named.filter((name) => !changed.free.has(name))).toEqual([])
  })

  it('give one public release, whatever was changed elsewhere in between', async () => {
    for (const document of documents) {
      const [one, other] = await publishTwice(document)
      expect(Object.fromEntries(other)).toEqual(Object.fromEntries(one))
    }
  })

  it('do not when a name changes that is an exception: whatever were unsigned would be seen so', async () => {
    const { db } = changedLibrary.payload
    await db.updateOne({
      collection: slugs.themes,
      id: people.theme.id,
      data: { title: 'Un autre nom' },
    })
    const document: AnyDocument = { collection: slugs.protocols, journey: witness, drawn: [] }
    const [one, other] = await publishTwice(document)
    const differing = [...one.keys()].filter(
      (key) => JSON.stringify(one.get(key)) !== JSON.stringify(other.get(key)),
    )
    const path = `/protocols/${witness.reference}`
    expect(differing).toEqual(
      expect.arrayContaining([path, `${path}.html`, 'in the list', 'by GraphQL']),
    )
  })
})
