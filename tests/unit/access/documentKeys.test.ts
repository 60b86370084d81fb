import { describe, expect, it } from 'vitest'

import {
  assignedDocumentKeys,
  documentKey,
  mayEditFor,
  mayReadWorkingCopy,
  parseDocumentKey,
  readableDocumentKeys,
} from '../../../src/access'
import { documentIdsOfGroups, documentKeysOfGroups } from '../../../src/access/documentKeys'
import { buildRequest, openLibrary } from './library'
import { everyone, people, words, type Word } from './people'
import { library } from './sample'

const ask = (word: Word, rows = {}) => {
  const opened = openLibrary({ ...library, ...rows })
  return { ...opened, req: buildRequest(opened.payload, { user: people[word] }) }
}

describe('the key of a document', () => {
  it('says its collection and id', () => {
    expect(documentKey('protocols', '7')).toBe('protocols/7')
    expect(parseDocumentKey('protocols/7')).toEqual({ collection: 'protocols', id: '7' })
  })

  it.each(['', 'protocols', 'protocols/', '/7', 'users/7', 'protocols/7/8'])(
    'is not « %s »',
    (key) => {
      expect(parseDocumentKey(key)).toBeUndefined()
    },
  )
})

describe('the documents of groups', () => {
  it('are of every kind, the trash included', async () => {
    const { req } = ask('author')
    expect(await documentKeysOfGroups(req, ['pain'])).toEqual([
      'protocols/draft',
      'protocols/open',
      'protocols/closed',
      'protocols/trashed',
      'training-modules/course',
    ])
  })

  it('are none of no group, and nothing is asked for that', async () => {
    const { req, asked } = ask('author')
    expect(await documentKeysOfGroups(req, [])).toEqual([])
    expect(asked).toEqual([])
  })

  it('are all found, whatever type their ids have', async () => {
    const protocols = Array.from({ length: 12 }, (_, id) => ({ id, workingGroup: 'pain' }))
    const { req } = ask('author', { protocols })
    const ids = await documentIdsOfGroups(req, 'protocols', ['pain'])
    expect(ids).toEqual(protocols.map(({ id }) => String(id)))
  })

  it('are found once in a request, in whatever order the groups come', async () => {
    const { req, asked } = ask('author')
    await documentIdsOfGroups(req, 'protocols', ['pain', 'others'])
    const again = await documentIdsOfGroups(req, 'protocols', ['others', 'pain'])
    expect(again).toEqual(['draft', 'open', 'closed', 'trashed', 'foreign'])
    expect(asked).toEqual(['protocols'])
    expect(await documentIdsOfGroups(req, 'resources', ['others', 'pain'])).toEqual(['poster'])
    expect(await documentIdsOfGroups(req, 'protocols', ['others'])).toEqual(['foreign'])
    const groups = ['pain', 'others']
    await documentIdsOfGroups(req, 'protocols', groups)
    expect(groups).toEqual(['pain', 'others'])
  })
})

describe('groups whose ids run together', () => {
  it('are not taken for each other', async () => {
    const protocols = [{ id: 'x', workingGroup: 'ab' }]
    const { req } = ask('author', { protocols })
    expect(await documentIdsOfGroups(req, 'protocols', ['ab', 'c'])).toEqual(['x'])
    expect(await documentIdsOfGroups(req, 'protocols', ['a', 'bc'])).toEqual([])
  })
})

describe('the documents that somebody was named for', () => {
  it('are those whose review is open', async () => {
    for (const word of everyone) {
      const keys = await assignedDocumentKeys(ask(word).req)
      expect(keys, word).toEqual(word.startsWith('named') ? ['protocols/open'] : [])
    }
  })

  it('are found once in a request, for each person', async () => {
    const { req, asked, payload } = ask('namedReviewer')
    await assignedDocumentKeys(req)
    await assignedDocumentKeys(req)
    expect(asked).toEqual(['reviews'])
    const { headers } = req
    const page = (word: Word) =>
      buildRequest(payload, { user: { ...people[word], _strategy: 'local-jwt' }, headers })
    expect(await assignedDocumentKeys(page('namedReviewer'))).toHaveLength(1)
    expect(await assignedDocumentKeys(page('author'))).toEqual([])
  })

  it('are all of them', async () => {
    const reviews = Array.from({ length: 12 }, (_, index) => ({
      id: `r${String(index)}`,
      documentKey: `protocols/${String(index)}`,
      state: 'inApproval',
      assignees: [{ user: 'namedReviewer' }],
    }))
    expect(await assignedDocumentKeys(ask('namedReviewer', { reviews }).req)).toHaveLength(12)
  })

  it('come after those of the own groups, each once', async () => {
    const reviews = ['protocols/open', 'protocols/foreign'].map((key, index) => ({
      id: `r${String(index)}`,
      documentKey: key,
      state: 'inReview',
      assignees: [{ user: 'author' }],
    }))
    expect(await readableDocumentKeys(ask('author', { reviews }).req)).toEqual([
      'protocols/draft',
      'protocols/open',
      'protocols/closed',
      'protocols/trashed',
      'training-modules/course',
      'protocols/foreign',
    ])
  })
})

describe('one working copy', () => {
  const [draft, open, closed, , foreign] = library.protocols
  const readers = async (collection: string, doc: { id?: unknown; workingGroup?: unknown }) => {
    const may: Word[] = []
    for (const word of everyone) {
      if (await mayReadWorkingCopy(ask(word).req, { collection, doc })) may.push(word)
    }
    return may
  }

  it.each([
    ['a draft', 'protocols', draft, 'reader'],
    [
      'one that is handed over with its group',
      'protocols',
      { workingGroup: { id: 'pain' } },
      'reader',
    ],
    ['one under an open review', 'protocols', open, 'reader, named'],
    ['one whose review is over', 'protocols', closed, 'reader'],
    ['one of another group', 'protocols', foreign, 'stranger, editor, coordinator, auditor'],
    [
      'one that belongs to no group',
      'protocols',
      { id: 'open' },
      'named, editor, coordinator, auditor',
    ],
    ['a namesake of another kind', 'resources', { id: 'open' }, 'editor, coordinator, auditor'],
    ['nothing in particular', 'protocols', {}, 'editor, coordinator, auditor'],
  ])('is read by its readers: %s', async (_case, collection, doc, who) => {
    expect(await readers(collection, doc)).toEqual(words(who))
  })

  it.each([
    ['pain', 'author, lead'],
    ['others', 'stranger'],
    ['left', 'nobody'],
    ['unknown', 'nobody'],
  ])('of the group « %s » is edited by its authors and leads', async (group, who) => {
    const may: Word[] = []
    for (const word of everyone) if (await mayEditFor(ask(word).req, group)) may.push(word)
    expect(may).toEqual(words(who))
  })
})
