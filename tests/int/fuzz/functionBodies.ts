import fc from 'fast-check'
import type { z } from 'zod'

import { askedOf, isFunctionName } from '../../../src/rest/serverFunctions/asked'
import type { Route } from './entryPoints'
import { idFor } from './ids'
import { mutate, mutation } from './mutate'
import { anyJson, type Json } from './values'

const ids = ['@@draft@@', '@@review@@', '@@hidden@@', '@@media@@', '@@user@@', '@@group@@']

const likelyValues: Readonly<Record<string, Json[]>> = {
  id: [...ids, '00000000-0000-4000-8000-000000000000'],
  docID: [...ids, '0'.repeat(24)],
  operation: ['create', 'update'],
  originalUpdatedAt: ['2026-01-01T00:00:00.000Z'],
  data: [{}, { id: '@@hidden@@', title: 'Un titre zqmotzq' }, { workingGroup: '@@group@@' }],
  initialData: [{}, { id: '@@hidden@@' }],
  formState: [{}, { title: { value: 'Un titre zqmotzq', valid: true } }],
  documentFormState: [{}],
  query: [
    { limit: 10 },
    { where: { title: { like: 'a' } } },
    { sort: ['title', '-id'], page: 2 },
    { where: { id: { in: ids } }, limit: 0 },
  ],
  select: [{ title: true }, {}],
  docPreferences: [{ fields: {} }],
  schemaPath: ['protocols', 'protocols.sections', 'users', 'protocols.zqmotzq'],
  renderAllFields: [true],
}

const valueFor = (name: string): fc.Arbitrary<Json> => {
  const likely = likelyValues[name] ?? [true, false]
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...likely) },
    { weight: 1, arbitrary: anyJson },
  )
}

const plainArgs: Readonly<Record<string, (slug: string) => Json>> = {
  'form-state': (slug) => ({
    collectionSlug: slug,
    schemaPath: slug,
    operation: 'update',
    id: idFor(slug),
    data: {},
    docPermissions: { fields: true },
  }),
  'render-document': (slug) => ({ collectionSlug: slug, docID: idFor(slug) }),
  'render-document-slots': (slug) => ({ collectionSlug: slug, id: idFor(slug) }),
  'render-list': (slug) => ({ collectionSlug: slug, query: { limit: 10 } }),
}

/** What a function takes, of a document that there is. */
export const plainFunctionBody = ({ calls = '', slug = '' }: Route): string => {
  const args = plainArgs[calls]?.(slug) ?? { collectionSlug: slug }
  return JSON.stringify([{ name: calls, args }])
}

/** What a function of the admin is given: of each thing that it takes something, or nothing. */
export const functionBody = ({ calls = '', slug = '' }: Route): fc.Arbitrary<string> => {
  const shape: z.ZodRawShape = isFunctionName(calls) ? askedOf[calls].shape : {}
  const names = Object.keys(shape).filter((name) => name !== 'collectionSlug')
  const own: Record<string, Json> = slug === '' ? {} : { collectionSlug: slug, schemaPath: slug }
  const some = fc.subarray(names.length > 0 ? names : ['id', 'data', 'query', 'doc', 'name'])
  const args = some.chain((chosen) =>
    fc
      .tuple(...chosen.map((name) => valueFor(name).map((value) => [name, value] as const)))
      .map((pairs): Json => ({ ...own, ...Object.fromEntries(pairs) })),
  )
  return fc
    .tuple(args, fc.array(mutation, { maxLength: 1 }))
    .map(([given, changes]) => JSON.stringify([{ name: calls, args: mutate(given, changes) }]))
}
