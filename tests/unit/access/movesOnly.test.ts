import { describe, expect, it } from 'vitest'

import { movesOnly } from '../../../src/access/movesOnly'
import { buildRequest, openLibrary } from './library'
import { people } from './people'

const stored = {
  id: 'a',
  workingGroup: 'pain',
  title: 'Titre',
  summary: null,
  themes: ['meopa', 'cancer'],
  sections: [{ id: 'row', title: 'But', content: { root: { children: [] } } }],
  keywords: [],
}
const trashed = { ...stored, id: 'trashed', deletedAt: '2026-01-01' }
const { payload, asked } = openLibrary({ protocols: [stored, trashed] })
const req = buildRequest(payload, { user: people.coordinator })

const saves = (data: unknown, id: string | undefined = 'a') =>
  movesOnly({ req, collection: 'protocols', id, data })

describe('a save that only moves a document', () => {
  it.each([
    ['names another group', { workingGroup: 'others' }],
    ['goes into the trash', { deletedAt: '2026-11-30' }],
    ['comes out of the trash', { deletedAt: null }],
    ['brings its dates', { createdAt: '2026-01-01', updatedAt: '2026-01-01', id: 'a' }],
    ['says what it was filled from', { expectedHash: 'x', workingGroup: 'others' }],
    ['brings the whole form as it is stored', { ...stored, workingGroup: 'others' }],
    ['leaves empty what is empty', { summary: '', keywords: null, population: null, authors: [] }],
    [
      'leaves empty what is empty in a row',
      { sections: [{ ...stored.sections[0], kind: '', note: null }] },
    ],
    ['has other ids of rows', { sections: [{ ...stored.sections[0], id: 'new' }] }],
    ['is none: Payload asks whether to show the form', undefined],
    ['is a list: Payload finds that out itself', ['title']],
  ])('%s', async (_case, data) => {
    expect(await saves(data)).toBe(true)
  })

  it('finds a document in the trash, too', async () => {
    expect(await saves({ title: 'Titre' }, 'trashed')).toBe(true)
  })

  it('reads nothing when it brings no content', async () => {
    const before = asked.length
    await saves({ workingGroup: 'others' }, undefined)
    expect(asked).toHaveLength(before)
  })
})

describe('a save that does more', () => {
  it.each([
    ['changes a text', { workingGroup: 'others', title: 'Autre' }],
    ['changes one of several', { themes: stored.themes, title: 'Autre' }],
    ['fills what was empty', { summary: 'Résumé' }],
    ['fills what was never there', { population: 'Adultes' }],
    ['empties a text', { title: '' }],
    ['empties a list', { themes: [] }],
    ['orders a list otherwise', { themes: ['cancer', 'meopa'] }],
    ['changes a row', { sections: [{ ...stored.sections[0], title: 'Autre but' }] }],
    ['adds to a row', { sections: [{ ...stored.sections[0], kind: 'purpose' }] }],
    ['turns a switch off', { nurseProtocol: false }],
    ['restores a version', { workingGroup: 'others', _status: 'published' }],
    ['restores a version whose status is empty', { workingGroup: 'others', _status: null }],
  ])('%s', async (_case, data) => {
    expect(await saves(data)).toBe(false)
  })

  it('is any that brings content for no document in particular, or for none that is', async () => {
    const data = { title: 'Titre' }
    expect(await movesOnly({ req, collection: 'protocols', id: undefined, data })).toBe(false)
    expect(await saves(data, 'unknown')).toBe(false)
    expect(await saves({ population: null }, 'unknown')).toBe(false)
  })
})
