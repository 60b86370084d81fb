import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startLibrary, type Library } from '../../helpers'
import { buildStage, type Stage } from './stage'

let library: Library
let stage: Stage

beforeAll(async () => {
  library = await startLibrary()
  stage = await buildStage(library)
})
afterAll(async () => library.stop())

describe('what the public reads of a release', () => {
  test('media is 403 without an account', async () => {
    expect((await library.api('GET', '/media')).status).toBe(403)
  })

  test('a release shows the public nothing of what is internal', async () => {
    const { body } = await library.api('GET', `/releases/${stage.ids['inForce'] ?? ''}`)
    const internal = [
      'document',
      'documentKey',
      'review',
      'slot',
      'order',
      'content',
      'overriddenBy',
      'auditSeq',
    ]
    expect(internal.filter((name) => name in body)).toEqual([])
    expect(JSON.stringify(body)).not.toContain('commentaire interne')
  })

  test('a hidden field cannot be asked for by a condition either', async () => {
    const answer = await library.api(
      'GET',
      `/releases?where[documentKey][equals]=protocols/${stage.protocol}`,
    )
    expect(answer.status).not.toBe(200)
  })
})
