import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { withClock } from '../../../src/dates/clock'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { startJourney } from '../workflow/journey'
import { dashboardOf, kindsOf } from './support'

let library: Library
let people: People
let strangers: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
  strangers = await buildPeople(library, { slug: 'autres', themeCode: 'AGE' })
})
afterAll(async () => library.stop())

const waits = (who: keyof Omit<People, 'group' | 'theme'>, reference: string) =>
  kindsOf(library, people[who], reference)

describe('the first screen', () => {
  it('shows a draft to who wrote it, and to nobody else', async () => {
    const { reference } = await startJourney(library, people)
    expect(await waits('author', reference)).toEqual(['drafts'])
    for (const other of ['lead', 'reviewer1', 'approver1', 'editor', 'coordinator'] as const) {
      expect(await waits(other, reference)).toEqual([])
    }
  })

  it('asks those who may verify, until each has', async () => {
    const journey = await startJourney(library, people)
    await journey.submit()
    expect(await waits('author', journey.reference)).toEqual([])
    expect(await waits('reviewer1', journey.reference)).toEqual(['toVerify'])
    expect(await waits('lead', journey.reference)).toEqual(['toVerify'])
    expect(await waits('approver1', journey.reference)).toEqual([])
    await journey.does(people.reviewer1, 'verify')
    expect(await waits('reviewer1', journey.reference)).toEqual([])
    expect(await waits('reviewer2', journey.reference)).toEqual(['toVerify'])
  })

  it('does not ask for the verdict of a lead who edited', async () => {
    const journey = await startJourney(library, people)
    await journey.edit(people.lead, { title: 'Corrigé par la responsable' })
    await journey.submit()
    expect(await waits('lead', journey.reference)).toEqual([])
  })

  it('asks a person of another group who was named, and no other stranger', async () => {
    const journey = await startJourney(library, people)
    await journey.submit()
    const named = strangers.reviewer1
    await journey.does(people.lead, 'assign', {
      assignees: [{ email: named.email, as: 'reviewer' }],
    })
    expect(await kindsOf(library, named, journey.reference)).toEqual(['toVerify'])
    for (const stranger of [strangers.reviewer2, strangers.lead, strangers.approver1]) {
      expect(await kindsOf(library, stranger, journey.reference)).toEqual([])
    }
  })

  it('gives what was returned back to its author and its lead, with what was asked', async () => {
    const journey = await startJourney(library, people)
    await journey.submit()
    await journey.does(people.reviewer1, 'requestChanges', { comment: 'Précisez la dose.' })
    expect(await waits('author', journey.reference)).toEqual(['returned'])
    expect(await waits('lead', journey.reference)).toEqual(['returned'])
    const { returned } = await dashboardOf(library, people.author)
    const item = returned.find(({ reference }) => reference === journey.reference)
    expect(item?.note).toContain('Précisez la dose.')
  })

  it('takes what is approved to those who may publish it', async () => {
    const journey = await startJourney(library, people)
    await journey.submit()
    await journey.does(people.reviewer1, 'verify')
    await journey.does(people.reviewer2, 'verify')
    expect(await waits('approver1', journey.reference)).toEqual(['toApprove'])
    await journey.does(people.approver1, 'approve')
    expect(await waits('approver1', journey.reference)).toEqual([])
    for (const publisher of ['lead', 'editor', 'coordinator'] as const) {
      expect(await waits(publisher, journey.reference)).toEqual(['toRelease'])
    }
    expect(await waits('author', journey.reference)).toEqual([])
    await journey.does(people.editor, 'release')
    expect(await waits('editor', journey.reference)).toEqual([])
    expect(await waits('author', journey.reference)).toEqual([])
  })

  it('gives a refused document back until it is edited', async () => {
    const journey = await startJourney(library, people)
    await journey.submit()
    await journey.does(people.reviewer1, 'verify')
    await journey.does(people.reviewer2, 'verify')
    await journey.does(people.approver1, 'refuse', { reason: 'Trop long.' })
    expect(await waits('author', journey.reference)).toEqual(['returned'])
    await journey.edit(people.author, { title: 'Plus court' })
    expect(await waits('author', journey.reference)).toEqual(['drafts'])
  })

  it('says what is overdue to the group and the coordination, not to strangers', async () => {
    const journey = await startJourney(library, people)
    await journey.release()
    const later = new Date('2090-01-01T00:00:00Z')
    await withClock(
      () => later,
      async () => {
        expect(await waits('approver1', journey.reference)).toEqual(['overdue'])
        expect(await waits('coordinator', journey.reference)).toEqual(['overdue'])
        expect(await waits('reviewer1', journey.reference)).toEqual([])
        expect(await waits('auditor', journey.reference)).toEqual([])
        expect(await kindsOf(library, strangers.lead, journey.reference)).toEqual([])
      },
    )
    expect(await waits('approver1', journey.reference)).toEqual([])
  })

  it('has nothing for an administrator and an auditor, and no error', async () => {
    for (const person of [people.admin, people.auditor]) {
      const dashboard = await dashboardOf(library, person)
      expect(Object.values(dashboard).flat()).toEqual([])
    }
  })
})
