import type { SanitizedConfig } from 'payload'
import { describe, expect, it } from 'vitest'

import { askAgain, restrictSystemCollections } from '../../../src/access'
import { receiveObject } from '../../../src/input/receiveObject'
import { persons, words } from './people'
import { library } from './sample'
import { whoMay } from './whoMay'

type Built = {
  slug: string
  access: Record<string, unknown>
  hooks: { beforeOperation: unknown[] }
  endpoints: { path: string }[] | false
  disableDuplicate?: boolean
}

const stockRule = () => true
const stockHook = () => undefined

const collection = (slug: string, more: Partial<Built> = {}): Built => ({
  slug,
  access: { create: stockRule, read: stockRule, update: stockRule, delete: stockRule },
  hooks: { beforeOperation: [stockHook] },
  endpoints: [{ path: '/:id/duplicate' }, { path: '/:id' }],
  ...more,
})

const isConfig = (value: object): value is SanitizedConfig => 'collections' in value

const restricted = (slug: string, more?: Partial<Built>): Built => {
  const built = collection(slug, more)
  const config = { collections: [collection('protocols'), built] }
  if (!isConfig(config)) throw new Error('no config')
  expect(restrictSystemCollections(config)).toBe(config)
  return built
}

const own = (value: string, relationTo = 'users') => ({ user: { relationTo, value } })
const onDocument = (value: string, relationTo = 'protocols') => ({
  document: { relationTo, value },
})

describe('Payload’s own collections', () => {
  it.each([
    'payload-jobs',
    'payload-jobs-stats',
    'payload-kv',
    'payload-migrations',
    'payload-query-presets',
  ])('are closed to everybody unless somebody has thought about it: %s', async (slug) => {
    const { access } = restricted(slug)
    for (const rule of ['create', 'read', 'update', 'delete']) {
      expect(await whoMay(access[rule], { id: 'row' }, { id: 'row', data: {} }), rule).toEqual([])
    }
  })

  it('take objects only and ask again who writes, before whatever else they do', () => {
    const { beforeOperation } = restricted('payload-kv').hooks
    expect(beforeOperation).toEqual([receiveObject, askAgain, stockHook])
  })

  it('make no copies', () => {
    const built = restricted('payload-kv')
    expect(built.disableDuplicate).toBe(true)
    expect(built.endpoints).toEqual([{ path: '/:id' }])
    const none = restricted('payload-kv', { endpoints: false })
    expect(none).toMatchObject({ endpoints: false, disableDuplicate: true })
  })

  it('are those that Payload names so; the others keep their rules', () => {
    const built = restricted('own-payload-rows')
    expect(built).toEqual(collection('own-payload-rows'))
  })
})

describe('the lock of a document', () => {
  const rule = (name: string) => restricted('payload-locked-documents').access[name]
  const [lock] = library['payload-locked-documents']

  it.each([
    ['a draft of the group', { ...own('author'), ...onDocument('draft') }, 'author'],
    [
      'a training module of the group',
      { ...own('lead'), ...onDocument('course', 'training-modules') },
      'lead',
    ],
    ['for another', { ...own('lead'), ...onDocument('draft') }, 'lead'],
    ['what one may only read', { ...own('reviewer'), ...onDocument('draft') }, 'nobody'],
    ['what one was named for', { ...own('namedReviewer'), ...onDocument('open') }, 'nobody'],
    ['what belongs to others', { ...own('author'), ...onDocument('foreign') }, 'nobody'],
    ['what does not exist', { ...own('author'), ...onDocument('unknown') }, 'nobody'],
    ['what is no document', { ...own('author'), ...onDocument('author', 'users') }, 'nobody'],
    ['nothing', own('author'), 'nobody'],
    ['in nobody’s name', onDocument('draft'), 'nobody'],
    ['in a client’s name', { ...own('author', 'api-clients'), ...onDocument('draft') }, 'nobody'],
    ['without a body', undefined, 'nobody'],
    ['with a body that is none', null, 'nobody'],
    ['with a text for a body', 'author', 'nobody'],
  ])('is set by who may edit, in the own name: %s', async (_case, data, who) => {
    expect(await whoMay(rule('create'), {}, { data })).toEqual(words(who))
  })

  it.each([
    ['by an author of the group', own('author'), 'lock', 'author'],
    ['by its lead', own('lead'), 'lock', 'lead'],
    ['by a reader', own('reviewer'), 'lock', 'nobody'],
    ['with another document', { ...own('lead'), ...onDocument('open') }, 'lock', 'nobody'],
    ['in nobody’s name', {}, 'lock', 'nobody'],
    ['without a body', undefined, 'lock', 'nobody'],
    ['when there is none', own('lead'), 'unknown', 'nobody'],
    ['of no lock in particular', own('lead'), undefined, 'nobody'],
  ])('is taken over by who may edit, and nothing else of it: %s', async (_case, data, id, who) => {
    expect(await whoMay(rule('update'), lock, { data, id })).toEqual(words(who))
  })

  it('is seen by its holder, by those who may edit, and by coordinators', async () => {
    expect(await whoMay(rule('read'), lock)).toEqual(words('author, lead, coordinator'))
    const ofLead = { ...own('lead'), ...onDocument('draft') }
    expect(await whoMay(rule('read'), ofLead)).toEqual(words('author, lead, coordinator'))
    const ofStranger = { ...own('stranger'), ...onDocument('foreign') }
    expect(await whoMay(rule('read'), ofStranger)).toEqual(words('stranger, coordinator'))
    const ofReviewer = { ...own('reviewer'), ...onDocument('foreign') }
    expect(await whoMay(rule('read'), ofReviewer)).toEqual(words('reviewer, stranger, coordinator'))
  })

  it('says in the menu only what is the own', async () => {
    expect(await whoMay(rule('read'), lock, {})).toEqual(words('author, coordinator'))
  })

  it('is freed by its holder and by coordinators', async () => {
    expect(await whoMay(rule('delete'), lock)).toEqual(words('author, coordinator'))
    const ofClient = own('author', 'api-clients')
    expect(await whoMay(rule('delete'), ofClient)).toEqual(words('coordinator'))
  })
})

describe('preferences', () => {
  const rule = (name: string) => restricted('payload-preferences').access[name]

  it('are made by every person', async () => {
    expect(await whoMay(rule('create'), {}, { data: {} })).toEqual(persons)
  })

  it.each(['read', 'update', 'delete'])('are their owner’s alone to %s', async (name) => {
    expect(await whoMay(rule(name), own('author'))).toEqual(words('author'))
    expect(await whoMay(rule(name), own('author', 'api-clients'))).toEqual([])
    expect(await whoMay(rule(name), own('inactive'))).toEqual([])
  })
})
