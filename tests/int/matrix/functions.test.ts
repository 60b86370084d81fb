import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { functionNames } from '../../../src/rest/serverFunctions'
import { secret } from './bodies'
import { callFunction, headersAs, type Called } from './functions'
import { report } from './report'
import { buildStage, type Stage } from './stage'
import { tableOf } from './tables'
import { actors, actorsIn, type Actor } from './words'

let stage: Stage
beforeAll(async () => {
  stage = await buildStage(['protocols'], ['draft', 'inReview'])
}, 600_000)
afterAll(async () => {
  report('functions of the admin')
  await stage.library.stop()
})

const rows = tableOf('function of the admin')
const unknownId = '00000000-0000-4000-8000-000000000000'

const idOf = (of: string): string | undefined => {
  const state = of === 'a draft' ? 'draft' : 'inReview'
  if (!/^a (draft|document under)/.test(of)) return undefined
  return stage.documents.find((document) => document.state === state)?.id
}

const argsOf = (name: string, of: string, id = idOf(of)): object => {
  const several = of === 'several documents'
  const base = { collectionSlug: 'protocols', ...(id !== undefined && { id, docID: id }) }
  if (name === 'render-list') return { ...base, query: { limit: 10 } }
  return { ...base, operation: id === undefined && !several ? 'create' : 'update', data: {} }
}

const call = async (row: string, of: string, actor: Actor, id?: string): Promise<Called> => {
  const withLock = row.endsWith(' with a lock')
  const name = row.replace(' with a lock', '')
  const args = { ...argsOf(name, of, id ?? idOf(of)), ...(withLock && { returnLockStatus: true }) }
  return callFunction({ stage, headers: await headersAs(stage, actor) }, { name, args })
}

const isDone = (row: string, { given }: Called): boolean =>
  given !== undefined && (!row.endsWith(' with a lock') || given['returnLockStatus'] === true)

describe.each(rows)('who may call $["function of the admin"]', (row) => {
  const name = row['function of the admin'] ?? ''
  const of = row['of'] ?? ''

  test(of, async () => {
    const found: string[] = []
    const may = actorsIn(row['who'] ?? '')
    for (const actor of actors) {
      const called = await call(name, of, actor)
      const done = isDone(name, called)
      if (done !== may.includes(actor)) found.push(`${name}, ${of}, as ${actor}: ${String(done)}`)
      const told = JSON.stringify(called.answer)
      if (!done && told.includes(secret)) found.push(`${name}, ${of}, as ${actor}: told`)
    }
    report('functions of the admin', actors.length)
    expect(found).toEqual([])
  })
})

describe('what is hidden', () => {
  test('is answered like what does not exist', async () => {
    for (const name of functionNames.filter((one) => one !== 'render-list')) {
      const hidden = await call(name, 'a draft', 'stranger')
      const unknown = await call(name, 'a draft', 'stranger', unknownId)
      expect(hidden.answer).toEqual(unknown.answer)
      expect(hidden.answer.code).toBe('NOT_FOUND')
    }
  })

  test('needs a session before anything is said of it', async () => {
    for (const actor of ['anyone', 'client', 'inactive'] as const) {
      for (const name of [...functionNames, 'schedule-publish', 'inventée']) {
        const { answer } = await call(name, 'a draft', actor)
        expect([name, answer.code]).toEqual([name, 'UNAUTHENTICATED'])
      }
    }
  })
})

describe('docs/rights.md has a row for', () => {
  test('every function that Payload has, and no other', () => {
    const folder = path.resolve('node_modules/@payloadcms/next/dist/utilities')
    const file = path.join(folder, 'handleServerFunctions.js')
    const list = /baseServerFunctions = \{([^}]*)\}/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
    const names = [...list.matchAll(/^\s*'?([\w-]+)'?:/gm)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(10)
    const named = rows.map((row) => row['function of the admin']?.replace(' with a lock', ''))
    expect([...new Set(named)].sort()).toEqual(names.sort())
  })

  test('every function of our list', () => {
    const open = rows.filter(({ who }) => who !== 'nobody')
    const named = open.map((row) => row['function of the admin']?.replace(' with a lock', ''))
    expect([...new Set(named)].sort()).toEqual([...functionNames].sort())
  })
})
