import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { block, paragraph, richText } from '../../../src/richText/model/build'
import {
  buildPeople,
  protocolBody,
  startLibrary,
  testPassword,
  type Library,
  type People,
  type TestPerson,
} from '../../helpers'
import { isWhole } from '../../helpers/depth'
import { buildDocx, p } from '../../unit/import/buildDocx'
import { startJourney, type Journey } from './journey'
import { buildWriter, makeAs, uploadAs, versionOf } from './provenance'

let library: Library
let people: People
let writer: TestPerson
let group = 0

beforeAll(async () => {
  library = await startLibrary()
})
afterAll(() => library.stop())
beforeEach(async () => {
  group += 1
  people = await buildPeople(library, { slug: `groupe-${String(group)}` })
  writer = await buildWriter(library, people)
})

// What is found by the same rows of the log as another case.
const oneMore = it.runIf(isWhole())

const text = (said: string) => ({
  sections: [{ kind: 'purpose', content: richText([paragraph(said)]) }],
})

const written = (overrides: object = {}) =>
  makeAs(library, {
    people,
    as: writer,
    path: '/protocols',
    body: protocolBody(people, { ...overrides }),
  })

/** Brings the document to its approval by people who wrote nothing of it. */
const submitted = async (journey: Journey): Promise<Journey> => {
  const { body } = await journey.submit()
  expect(body.state).toBe('inReview')
  await journey.verify()
  return journey
}

const signs = async (journey: Journey, who: TestPerson) =>
  journey.act(who, 'approve', {
    expectedHash: await journey.hash(),
    acknowledged: await journey.acknowledged(),
    password: testPassword,
  })

/** Whoever wrote it is told so, and another physician approves. */
const expectOwn = async (journey: Journey, who = writer) => {
  const names = (await journey.view(people.coordinator)).body.contributors
  expect(names).toContainEqual({ name: who.name })
  await submitted(journey)
  const refused = await signs(journey, who)
  expect([refused.status, refused.body.code]).toEqual([403, 'SELF_APPROVAL'])
  expect((await signs(journey, people.approver1)).status).toBe(200)
}

const expectNotOwn = async (journey: Journey, who = writer) => {
  await submitted(journey)
  expect((await signs(journey, who)).status).toBe(200)
}

const withdrawn = async (journey: Journey, kind: 'error' | 'obsolete' = 'error') => {
  await submitted(journey)
  await journey.does(people.approver1, 'approve')
  await journey.does(people.editor, 'release')
  await journey.does(people.coordinator, 'withdraw', { number: '1.0', kind, reason: 'À revoir.' })
}

const restored = async (journey: Journey, nth: number, who = people.lead) => {
  const version = await versionOf(library, journey, nth)
  const answer = await library.api('POST', `/protocols/versions/${version}`, { as: who.email })
  expect(answer.status).toBe(200)
}

const copied = (journey: Journey, who = people.author) =>
  makeAs(library, { people, as: who, path: `${journey.path}/duplicate`, body: {} })

const edited = async (journey: Journey, said: string, who = people.author) => {
  expect((await journey.edit(who, text(said))).status).toBe(200)
}

describe('nobody approves what they wrote', () => {
  it('when it was released, withdrawn for an error and submitted again', async () => {
    const journey = await written()
    await withdrawn(journey)
    await expectOwn(journey)
  })

  oneMore(
    'when it was released, withdrawn for an error, and somebody else went on with it',
    async () => {
      const journey = await written()
      await withdrawn(journey)
      await edited(journey, 'La suite.')
      await expectOwn(journey)
    },
  )

  oneMore('when the release before is in force again', async () => {
    const journey = await startJourney(library, people)
    await journey.release()
    await edited(journey, 'Ce que la plume ajoute.', writer)
    await journey.release()
    await journey.does(people.coordinator, 'withdraw', {
      number: '2.0',
      kind: 'error',
      reason: 'Faux.',
    })
    await journey.does(people.coordinator, 'reinstate', {
      number: '1.0',
      reason: 'Elle vaut encore.',
    })
    await expectOwn(journey)
  })

  it('when somebody else restores their version', async () => {
    const journey = await written()
    await journey.release()
    await edited(journey, 'Un tout autre texte.')
    await journey.release()
    await restored(journey, 0)
    await expectOwn(journey)
  })

  oneMore('when somebody else types in what they had written', async () => {
    const journey = await written(text('Ce que la plume avait écrit.'))
    await journey.release()
    await edited(journey, 'Un tout autre texte.')
    await journey.release()
    await edited(journey, 'Ce que la plume avait écrit.')
    await expectOwn(journey)
  })

  oneMore('when somebody else restores the version that they imported', async () => {
    const journey = await startJourney(library, people)
    const form = new FormData()
    const body = p('Titre', 'Titre') + p('Surveillance', 'Titre1') + p('Un texte.')
    form.set('file', new File([new Uint8Array(buildDocx({ body }))], 'a.docx'))
    form.set('_payload', '{}')
    const sent = await library.api('POST', `${journey.path}/import`, { as: writer.email, form })
    expect(sent.status).toBe(200)
    await journey.release()
    await edited(journey, 'Un tout autre texte.')
    await journey.release()
    await restored(journey, 1)
    await expectOwn(journey)
  })

  oneMore(
    'when a release that was withdrawn for an error was restored from, and is reinstated',
    async () => {
      const journey = await startJourney(library, people)
      await journey.release()
      await edited(journey, 'Ce que la plume ajoute.', writer)
      await journey.release()
      await journey.does(people.coordinator, 'withdraw', {
        number: '2.0',
        kind: 'error',
        reason: 'Faux.',
      })
      await edited(journey, 'Autre chose.')
      await restored(journey, 1)
      await journey.does(people.coordinator, 'reinstate', { number: '2.0', reason: 'Juste.' })
      await edited(journey, 'Et encore autre chose.')
      await expectOwn(journey)
    },
  )

  it('when somebody copies their draft', async () => {
    await expectOwn(await copied(await written()))
  })

  oneMore('when somebody copies the copy of what they wrote, which was released', async () => {
    const journey = await written()
    await submitted(journey)
    await journey.does(people.approver1, 'approve')
    await journey.does(people.editor, 'release')
    await expectOwn(await copied(await copied(journey), people.lead))
  })

  it('when it is a PDF that they uploaded', async () => {
    const file = await uploadAs(library, writer, 'pdf')
    const attachments = [{ title: 'Affiche', file }]
    const journey = await startJourney(library, people)
    expect((await journey.edit(writer, { attachments })).status).toBe(200)
    // Somebody else puts the same file into a document of their own.
    const resource = await makeAs(library, {
      people,
      as: people.author,
      path: '/resources',
      body: {
        ...protocolBody(people, { sections: undefined, audience: undefined, settings: undefined }),
        category: 'poster',
        file,
      },
    })
    await expectOwn(resource)
  })

  oneMore('when it is a file of theirs that enters what others had written', async () => {
    const file = await uploadAs(library, writer, 'pdf')
    await startJourney(library, people, { attachments: [] })
    const keeps = await makeAs(library, {
      people,
      as: writer,
      path: '/protocols',
      body: protocolBody(people, { attachments: [{ title: 'Affiche', file }] }),
    })
    expect(keeps.id).not.toBe('')
    const journey = await startJourney(library, people)
    const attachments = [{ title: 'Affiche', file }]
    expect((await journey.edit(people.author, { attachments })).status).toBe(200)
    await expectOwn(journey)
  })

  oneMore('when they wrote the alternative text of a picture before it entered', async () => {
    const image = await uploadAs(library, people.author, 'png', { alt: 'Un masque.' })
    const sections = [
      { kind: 'purpose', content: richText([block({ blockType: 'figure', image })]) },
    ]
    const other = await startJourney(library, people, { sections })
    const described = await library.api('PATCH', `/media/${image}`, {
      as: writer.email,
      body: { alt: 'Un masque, posé sur le visage.' },
    })
    expect(described.status).toBe(200)
    const names = (await other.view(people.coordinator)).body.contributors
    expect(names).toContainEqual({ name: writer.name })
    await expectOwn(await startJourney(library, people, { sections }))
  })

  it('when it moved to another group and back', async () => {
    const journey = await written()
    const other = await buildPeople(library, { slug: `groupe-${String(group)}-bis` })
    for (const workingGroup of [other.group.id, people.group.id]) {
      const moved = await library.api('PATCH', journey.path, {
        as: people.coordinator.email,
        body: { workingGroup },
      })
      expect(moved.status).toBe(200)
    }
    await expectOwn(journey)
  })

  it('nor verifies it', async () => {
    const file = await uploadAs(library, people.lead, 'pdf')
    await makeAs(library, {
      people,
      as: people.lead,
      path: '/protocols',
      body: protocolBody(people, { attachments: [{ title: 'Affiche', file }] }),
    })
    const journey = await startJourney(library, people, {
      attachments: [{ title: 'Affiche', file }],
    })
    await journey.submit()
    const refused = await journey.act(people.lead, 'verify', { expectedHash: await journey.hash() })
    expect([refused.status, refused.body.code]).toEqual([403, 'SELF_REVIEW'])
  })
})

describe('what is nobody’s own any more', () => {
  oneMore('is what was released since and stands, obsolete as it may be', async () => {
    const journey = await written()
    await withdrawn(journey, 'obsolete')
    await edited(journey, 'Un texte d’une autre personne.')
    await expectNotOwn(journey)
  })

  oneMore('is what was released before a release that was withdrawn for an error', async () => {
    const journey = await written()
    await submitted(journey)
    await journey.does(people.approver1, 'approve')
    await journey.does(people.editor, 'release')
    await edited(journey, 'Un texte d’une autre personne.')
    await journey.release()
    await journey.does(people.coordinator, 'withdraw', {
      number: '2.0',
      kind: 'error',
      reason: 'Faux.',
    })
    await edited(journey, 'Le même texte, corrigé.')
    await expectNotOwn(journey)
  })

  it('is an older text when a colleague takes back an edit since the release', async () => {
    const journey = await written()
    await submitted(journey)
    await journey.does(people.approver1, 'approve')
    await journey.does(people.editor, 'release')
    await edited(journey, 'Une version.')
    await edited(journey, 'Une autre version.')
    await restored(journey, 1)
    await expectNotOwn(journey)
  })
})
