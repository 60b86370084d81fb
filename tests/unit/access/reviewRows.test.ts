import { describe, expect, it } from 'vitest'

import {
  auditAccess,
  changesAccess,
  commentsAccess,
  internalAccess,
  releasesAccess,
  reviewRowsAccess,
} from '../../../src/access'
import { everyone, persons, words } from './people'
import { groupOf } from './sample'
import { answerTo, whoMay } from './whoMay'

const rowOf = (documentKey: string, more: object = {}) => ({
  id: 'row',
  documentKey,
  documentGroup: groupOf(documentKey),
  ...more,
})
const about = (value: string, relationTo = 'protocols') => ({
  data: { text: 'Bonjour', document: { relationTo, value } },
})

describe('rows that speak of a document', () => {
  it.each([
    ['a draft', rowOf('protocols/draft'), 'reader'],
    ['one under an open review', rowOf('protocols/open'), 'reader, named'],
    ['one whose review is over', rowOf('protocols/closed'), 'reader'],
    ['one of another group', rowOf('protocols/foreign'), 'stranger, editor, coordinator, auditor'],
    ['a namesake of another kind', rowOf('resources/open'), 'editor, coordinator, auditor'],
  ])('are read with it: %s', async (_case, row, who) => {
    expect(await whoMay(reviewRowsAccess.read, row)).toEqual(words(who))
    expect(await whoMay(commentsAccess.read, row)).toEqual(words(who))
  })

  it('go with the document to the group that has it now', async () => {
    const row = rowOf('protocols/draft', { documentGroup: 'others' })
    expect(await whoMay(reviewRowsAccess.read, row)).toEqual(
      words('stranger, editor, coordinator, auditor'),
    )
  })

  it('are in the menu of whoever may ever read one, without saying of which document', async () => {
    for (const word of everyone) {
      const answer = await answerTo(reviewRowsAccess.read, { word, asked: {} })
      const expected = words('editor, coordinator, auditor').includes(word)
        ? true
        : words('group, stranger, named').includes(word) && { id: { in: [] } }
      expect(answer, word).toEqual(expected)
    }
  })

  it.each([
    ['reviews and decisions', reviewRowsAccess],
    ['releases', releasesAccess],
    ['changes', changesAccess],
    ['the audit log', auditAccess],
    ['the library’s own rows', internalAccess],
  ])('are written by nobody: %s', async (_case, access) => {
    const row = rowOf('protocols/draft')
    expect(await whoMay(access.create, row, { data: {} })).toEqual([])
    expect(await whoMay(access.update, row, { id: 'row', data: {} })).toEqual([])
    expect(await whoMay(access.delete, row, { id: 'row' })).toEqual([])
  })
})

describe('a comment', () => {
  it.each([
    ['a draft', about('draft'), 'group, editor, coordinator'],
    ['one under an open review', about('open'), 'group, named, editor, coordinator'],
    ['one whose review is over', about('closed'), 'group, editor, coordinator'],
    ['one of another group', about('foreign'), 'stranger, editor, coordinator'],
    ['one that is not under the workflow', about('author', 'users'), 'nobody'],
    ['none', { data: { document: null } }, 'nobody'],
  ])('is written by who reads the document, an auditor aside: %s', async (_case, asked, who) => {
    expect(await whoMay(commentsAccess.create, {}, asked)).toEqual(words(who))
  })

  it.each([
    ['a body', undefined],
    ['anything in it', null],
    ['a document in it', { text: 'Bonjour' }],
    ['an object for it', 'document'],
  ])('without %s is let in from whoever may ever write one', async (_case, data) => {
    const asked = data === undefined ? {} : { data }
    for (const word of everyone) {
      const answer = await answerTo(commentsAccess.create, { word, asked })
      const may = words('group, stranger, named, editor, coordinator').includes(word)
      expect(answer, word).toBe(may)
    }
  })

  it('stays as it was written', async () => {
    const row = rowOf('protocols/draft')
    expect(await whoMay(commentsAccess.update, row, { id: 'row', data: {} })).toEqual([])
    expect(await whoMay(commentsAccess.delete, row, { id: 'row' })).toEqual([])
  })
})

describe('releases', () => {
  const release = (status: string, key = 'protocols/draft') => rowOf(key, { status })

  it('in force are read by everyone, older ones with the document', async () => {
    expect(await whoMay(releasesAccess.read, release('inForce'))).toEqual(everyone)
    expect(await whoMay(releasesAccess.read, release('superseded'))).toEqual(words('reader'))
    expect(await whoMay(releasesAccess.read, release('withdrawn'))).toEqual(words('reader'))
    expect(await whoMay(releasesAccess.read, release('withdrawn', 'protocols/open'))).toEqual(
      words('reader, named'),
    )
    expect(await whoMay(releasesAccess.read, release('superseded', 'protocols/foreign'))).toEqual(
      words('stranger, editor, coordinator, auditor'),
    )
  })

  it('are in the menu as what the public reads', async () => {
    const asked = {}
    const public_ = { status: { equals: 'inForce' } }
    expect(await answerTo(releasesAccess.read, { word: 'author', asked })).toEqual(public_)
    expect(await answerTo(releasesAccess.read, { word: 'client' })).toEqual(public_)
    expect(await answerTo(releasesAccess.read, { word: 'auditor', asked })).toBe(true)
  })
})

describe('the logs', () => {
  it('are read by persons, by those who oversee, or by nobody', async () => {
    expect(await whoMay(changesAccess.read, {})).toEqual(persons)
    expect(await whoMay(auditAccess.read, {})).toEqual(words('coordinator, auditor, admin'))
    expect(await whoMay(internalAccess.read, {})).toEqual([])
  })
})
