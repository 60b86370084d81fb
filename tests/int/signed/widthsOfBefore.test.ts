import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '../../../src/slugs'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { startJourney, type Journey } from '../workflow/journey'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

const cell = (text: string) => ({
  type: 'tablecell',
  version: 1,
  headerState: 0,
  colSpan: 1,
  rowSpan: 1,
  children: [
    { type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text, format: 0 }] },
  ],
})

const sections = (colWidths: number[]) => [
  {
    kind: 'procedure',
    content: {
      root: {
        type: 'root',
        version: 1,
        children: [
          {
            type: 'table',
            version: 1,
            colWidths,
            children: [
              { type: 'tablerow', version: 1, children: [cell('Enfant'), cell('15 mg/kg')] },
            ],
          },
        ],
      },
    },
  },
]

/** Puts widths into the row as the editor of before wrote them: pixels, and without the rest of the present form. */
const storeAsBefore = async (journey: Journey): Promise<void> => {
  const { db } = library.payload
  const where = { id: { equals: journey.id } }
  const row = await db.findOne<{ id: string; sections: object[] }>({
    collection: slugs.protocols,
    where,
  })
  if (!row) throw new Error('the protocol is gone')
  const { id, ...data } = row
  const [old] = sections([160, 240])
  const stored = { ...data, sections: [{ ...row.sections[0], content: old?.content }] }
  await db.updateOne({ collection: slugs.protocols, id, data: stored })
}

const storedWidthsOf = async ({ id }: Journey): Promise<string> => {
  const where = { id: { equals: id } }
  return JSON.stringify(await library.payload.db.findOne({ collection: slugs.protocols, where }))
}

describe('a table whose widths were stored in pixels', () => {
  it('says what it said: neither its hash nor its round changes by the next save', async () => {
    const journey = await startJourney(library, people, { sections: sections([40, 60]) })
    await journey.approve()
    const hash = await journey.hash()
    await storeAsBefore(journey)
    expect(await storedWidthsOf(journey)).toContain('"colWidths":[160,240]')
    expect(await journey.hash()).toBe(hash)
    expect((await journey.edit(people.author, { title: 'Administration du MEOPA' })).status).toBe(
      200,
    )
    expect(await storedWidthsOf(journey)).toContain('"colWidths":[40,60]')
    expect((await journey.view(people.author)).body).toMatchObject({
      state: 'approved',
      contentHash: hash,
    })
  })

  it('is released as it was signed, and is no change to submit afterwards', async () => {
    const journey = await startJourney(library, people, { sections: sections([40, 60]) })
    await journey.approve()
    await storeAsBefore(journey)
    await journey.does(people.editor, 'release')
    const { body } = await library.v1(`/protocols/${journey.reference}`)
    expect(body.sections[0].html).toContain('<col width="40%">')
    const answer = await journey.act(people.author, 'submit', {
      expectedHash: await journey.hash(),
      changeType: 'minor',
      changeSummary: 'Rien.',
    })
    expect(answer).toMatchObject({ status: 409, body: { code: 'CONFLICT' } })
  })
})
