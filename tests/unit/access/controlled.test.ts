import { describe, expect, it } from 'vitest'

import { controlledAccess } from '../../../src/access'
import { words } from './people'
import { library } from './sample'
import { answerTo, whoMay } from './whoMay'

const access = controlledAccess('protocols')
const [draft, open, closed, trashed, foreign, orphan] = library.protocols

describe('a working copy', () => {
  it.each([
    ['a draft', draft, 'reader'],
    ['one under an open review', open, 'reader, named'],
    ['one whose review is over', closed, 'reader'],
    ['one of another group', foreign, 'stranger, editor, coordinator, auditor'],
    ['one of a group that was deactivated', orphan, 'editor, coordinator, auditor'],
  ])('is read by its readers: %s', async (_case, row, who) => {
    expect(await whoMay(access.read, row)).toEqual(words(who))
  })

  it('of another kind is not read by who was named for a namesake', async () => {
    const training = controlledAccess('training-modules')
    const namesake = { id: 'open', workingGroup: 'pain' }
    expect(await whoMay(training.read, namesake)).toEqual(words('reader'))
  })

  it('of another kind is nothing that somebody named for a protocol may ever read', async () => {
    const training = controlledAccess('training-modules')
    expect(await answerTo(training.read, { word: 'namedReviewer' })).toBe(false)
  })

  it('is read whatever else a person was named for', async () => {
    const assignees = [{ user: 'namedReviewer' }]
    const reviews = ['gone/7', 'protocols/open'].map((key) => ({
      id: key,
      documentKey: key,
      state: 'inReview',
      assignees,
    }))
    const asked = { word: 'namedReviewer', library: { ...library, reviews } } as const
    expect(await answerTo(access.read, asked)).toEqual({ or: [{ id: { in: ['open'] } }] })
  })

  it.each([
    ['in a group', { workingGroup: 'pain' }, 'author, lead'],
    ['in a group that is handed over whole', { workingGroup: { id: 'pain' } }, 'author, lead'],
    ['in the group of others', { workingGroup: 'others' }, 'stranger'],
    ['in a group that was deactivated', { workingGroup: 'left' }, 'nobody'],
    ['in no group yet', {}, 'author, lead, stranger'],
    ['when Payload asks whether to show the button', undefined, 'author, lead, stranger'],
    ['from no body at all', null, 'author, lead, stranger'],
  ])('is created by authors and leads %s', async (_case, data, who) => {
    expect(await whoMay(access.create, {}, { data })).toEqual(words(who))
  })

  it('is edited by authors and leads of its group', async () => {
    const data = { title: 'Autre titre' }
    const edit = (row: { id: string }) => whoMay(access.update, row, { id: row.id, data })
    expect(await edit(draft)).toEqual(words('author, lead'))
    expect(await edit(foreign)).toEqual(words('stranger'))
    expect(await edit(orphan)).toEqual(words('nobody'))
  })

  it('is moved by a coordinator, who edits nothing of it', async () => {
    const data = { workingGroup: 'others' }
    const may = await whoMay(access.update, draft, { id: 'draft', data })
    expect(may).toEqual(words('author, lead, coordinator'))
  })

  it.each([
    ['for good', undefined, 'nobody'],
    ['with a body that is none', null, 'nobody'],
    ['with a body that does not say so', { title: 'Titre' }, 'nobody'],
    ['with a body that takes it out', { deletedAt: null }, 'nobody'],
    ['into the trash', { deletedAt: '2026-11-30' }, 'author, lead, coordinator'],
    ['when the admin asks for its button', { ...draft }, 'author, lead, coordinator'],
  ])('is deleted %s by those alone who may', async (_case, data, who) => {
    expect(await whoMay(access.delete, draft, { id: 'draft', data })).toEqual(words(who))
  })

  it('of another group is not put in the trash', async () => {
    const may = await whoMay(access.delete, foreign, { data: { deletedAt: '2026-11-30' } })
    expect(may).toEqual(words('stranger, coordinator'))
  })
})

describe('a version of a working copy', () => {
  const versionOf = (row: { id: string; workingGroup: string }, more: object = {}) => ({
    parent: row.id,
    version: { workingGroup: row.workingGroup },
    ...more,
  })
  const moved = (key: string, type = 'moved') => ({ id: key, type, documentKey: key })

  it.each([
    ['a draft', versionOf(draft), 'reader'],
    ['a draft in the trash', versionOf(trashed), 'reader'],
    ['one under an open review', versionOf(open), 'reader, named'],
    ['one whose review is over', versionOf(closed), 'reader'],
    ['one of another group', versionOf(foreign), 'stranger, editor, coordinator, auditor'],
  ])('is read by who reads the document: %s', async (_case, row, who) => {
    expect(await whoMay(access.readVersions, row)).toEqual(words(who))
  })

  it('goes with the document that moved to another group since', async () => {
    const isReading = { isReadingStaticFile: false }
    const events = [moved('protocols/foreign'), moved('protocols/draft'), moved('gone/7')]
    const asked = { ...isReading, library: { ...library, 'audit-events': events } }
    const ofFormerGroup = versionOf(foreign, { version: { workingGroup: 'pain' } })
    const ofOthersBefore = versionOf(draft, { version: { workingGroup: 'others' } })
    expect(await whoMay(access.readVersions, ofFormerGroup, asked)).toEqual(
      words('stranger, editor, coordinator, auditor'),
    )
    expect(await whoMay(access.readVersions, ofOthersBefore, asked)).toEqual(words('reader'))
    expect(await whoMay(access.readVersions, versionOf(open), asked)).toEqual(
      words('reader, named'),
    )
  })

  it('is asked for by the documents that moved, and by no others', async () => {
    const answer = async (events: object[]) =>
      answerTo(access.readVersions, {
        word: 'author',
        library: {
          ...library,
          'audit-events': events.map((event) => ({ id: 'event', ...event })),
        },
      })
    const written = { 'version.workingGroup': { in: ['pain'] } }
    const others = [
      moved('protocols/draft', 'trashed'),
      moved('training-modules/course'),
      { type: 'moved', documentKey: null },
    ]
    expect(await answer(others)).toEqual({ or: [{ and: [written, {}] }] })
    // Twice there and back is one that moved; one that is gone is nobody's.
    const both = [moved('protocols/draft'), moved('protocols/draft'), moved('protocols/gone')]
    expect(await answer(both)).toEqual({
      or: [
        { and: [written, { parent: { not_in: ['draft', 'gone'] } }] },
        { parent: { in: ['draft'] } },
      ],
    })
  })

  it('is in the menu of whoever may ever read one, without saying which there are', async () => {
    const may = await whoMay(access.readVersions, versionOf(draft), {})
    expect(may).toEqual(words('editor, coordinator, auditor'))
    for (const [word, answer] of [
      ['author', { id: { in: [] } }],
      ['namedReviewer', { id: { in: [] } }],
      ['admin', false],
      ['inactive', false],
    ] as const) {
      expect(await answerTo(access.readVersions, { word, asked: {} }), word).toEqual(answer)
    }
  })
})
