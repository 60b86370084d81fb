import { describe, expect, it } from 'vitest'

import { mediaAccess } from '../../../src/access'
import { words } from './people'
import { groupOf, library } from './sample'
import { answerTo, whoMay } from './whoMay'

const file = (uploadedBy: string, ...usedBy: string[]) => ({
  id: 'file',
  uploadedBy,
  usedBy,
  usedByGroups: usedBy.map(groupOf),
})
const body = { id: 'file', data: { alt: 'Une main' } }

describe('a file', () => {
  it.each([
    ['that nothing uses yet', file('author'), 'author, editor, coordinator, auditor'],
    ['of a draft', file('lead', 'protocols/draft'), 'reader'],
    ['of a document under an open review', file('lead', 'protocols/open'), 'reader, named'],
    ['of a document whose review is over', file('lead', 'protocols/closed'), 'reader'],
    [
      'of another group',
      file('author', 'protocols/foreign'),
      'author, stranger, editor, coordinator, auditor',
    ],
  ])('%s is read by its uploader and the readers of what uses it', async (_case, row, who) => {
    expect(await whoMay(mediaAccess.read, row)).toEqual(words(who))
  })

  it('without a row is nobody’s to read, whatever its name', async () => {
    expect(await whoMay(mediaAccess.read, {})).toEqual([])
    for (const word of words('editor, coordinator, auditor')) {
      expect(await answerTo(mediaAccess.read, { word }), word).not.toBe(true)
    }
  })

  it('is uploaded by authors and leads of any group', async () => {
    const may = await whoMay(mediaAccess.create, {}, { data: {} })
    expect(may).toEqual(words('author, lead, stranger'))
  })

  it.each([
    ['the own', file('namedReviewer'), 'namedReviewer'],
    ['the own, of before uses were kept', { id: 'file', uploadedBy: 'lead' }, 'lead'],
    [
      'one that a draft of the group uses',
      file('namedReviewer', 'protocols/draft'),
      'author, lead',
    ],
    ['one of a document that one was named for', file('lead', 'protocols/open'), 'author, lead'],
    ['one of another group', file('stranger', 'resources/poster'), 'stranger'],
    ['one that something unknown uses too', file('lead', 'protocols/draft', 'x/y'), 'nobody'],
    ['one that two groups use', file('lead', 'protocols/draft', 'resources/poster'), 'nobody'],
  ])('is described by who may edit all that uses it: %s', async (_case, row, who) => {
    const another = { ...file('reviewer'), id: 'another' }
    const inLibrary = { ...body, library: { ...library, media: [another, row] } }
    expect(await whoMay(mediaAccess.update, row, inLibrary)).toEqual(words(who))
  })

  it('that is gone is described by nobody', async () => {
    const inLibrary = { ...body, library: { ...library, media: [] } }
    expect(await whoMay(mediaAccess.update, {}, inLibrary)).toEqual([])
  })

  it('is deleted by nobody', async () => {
    expect(await whoMay(mediaAccess.delete, file('author'))).toEqual([])
  })

  it('says in the menu of a person only what is the own', async () => {
    const own = { uploadedBy: { equals: 'author' } }
    expect(await answerTo(mediaAccess.read, { word: 'author', asked: {} })).toEqual(own)
    expect(await answerTo(mediaAccess.update, { word: 'author', asked: {} })).toEqual(own)
    expect(await answerTo(mediaAccess.read, { word: 'client', asked: {} })).toBe(false)
    expect(await answerTo(mediaAccess.update, { word: 'client', asked: {} })).toBe(false)
  })
})
