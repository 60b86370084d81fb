import { describe, expect, it } from 'vitest'

import {
  assignedDocumentKeys,
  documentKey,
  groupsOfDocuments,
  mayEditFor,
  mayReadWorkingCopy,
  parseDocumentKey,
} from '../../../src/access'
import { ofReadableDocuments } from '../../../src/access/documentKeys'
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

describe('the groups of documents', () => {
  it('are found for every kind, the trash included, and for no others', async () => {
    const { req, asked } = ask('author')
    const keys = [
      'protocols/draft',
      'protocols/trashed',
      'protocols/foreign',
      'protocols/gone',
      'training-modules/course',
      'users/author',
    ]
    expect([...(await groupsOfDocuments(req, keys))]).toEqual([
      ['protocols/draft', 'pain'],
      ['protocols/trashed', 'pain'],
      ['protocols/foreign', 'others'],
      ['training-modules/course', 'pain'],
    ])
    expect(asked).toEqual(['protocols', 'training-modules'])
  })

  it('are none of no documents, and nothing is asked for that', async () => {
    const { req, asked } = ask('author')
    expect([...(await groupsOfDocuments(req, []))]).toEqual([])
    expect(asked).toEqual([])
  })

  it('are all found, whatever type their ids have; a document without one has none', async () => {
    const protocols = Array.from({ length: 12 }, (_, id) => ({
      id: String(id),
      workingGroup: 'pain',
    }))
    const { req } = ask('author', { protocols: [...protocols, { id: 'x', workingGroup: null }] })
    const keys = [...protocols.map(({ id }) => `protocols/${id}`), 'protocols/x']
    expect((await groupsOfDocuments(req, keys)).size).toBe(12)
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

  it('are asked for beside the own groups, however many documents those have', async () => {
    expect(await ofReadableDocuments(ask('author').req)).toEqual([
      { documentGroup: { in: ['pain'] } },
      false,
    ])
    expect(await ofReadableDocuments(ask('namedReviewer').req)).toEqual([
      false,
      { documentKey: { in: ['protocols/open'] } },
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
