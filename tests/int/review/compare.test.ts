import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { buildReviewStage, sectionWith, type ReviewStage } from './stage'

let stage: ReviewStage
let reviewer: string
beforeAll(async () => {
  stage = await buildReviewStage()
  reviewer = stage.people.reviewer1.email
})
afterAll(async () => stage.library.stop())

const get = (route: string, query: Record<string, string>, as: string | undefined = reviewer) =>
  stage.library.api(
    'GET',
    `${stage.journey.path}/${route}?${new URLSearchParams(query).toString()}`,
    as === '' ? {} : { as },
  )
const compare = (from: string, to: string) => get('compare', { from, to })

/** The newest stored version of the document. */
const save = async (): Promise<string> => {
  const { body } = await stage.library.api(
    'GET',
    `/protocols/versions?where[parent][equals]=${stage.journey.id}&limit=1&sort=-createdAt&depth=0`,
    { as: reviewer },
  )
  return `save:${String(body.docs[0].id)}`
}

describe('a comparison', () => {
  let first = ''

  test('is refused while there is nothing to compare with', async () => {
    first = await save()
    expect((await compare('current', 'working')).status).toBe(404)
    expect((await compare('round:1', 'working')).status).toBe(404)
  })

  test('tells a dose that was changed, where, from what to what, and that it is critical', async () => {
    const { journey, people, picture } = stage
    await journey.release('major')
    await journey.edit(people.author, {
      sections: sectionWith('Morphine : 20 à 30 mg.', picture.id),
    })
    const { status, body } = await compare('current', 'working')
    expect(status).toBe(200)
    expect([body.from, body.to, body.head]).toEqual(['current', 'working', []])
    const changed = body.parts.filter((part: { status: string }) => part.status !== 'same')
    expect(changed).toHaveLength(1)
    expect(changed[0].html).toMatch(/<del>.*<ins>/s)
    expect(changed[0].changes).toEqual([
      {
        place: expect.any(String),
        before: expect.stringContaining('2 à 3 mg'),
        after: expect.stringContaining('20 à 30 mg'),
        critical: true,
      },
    ])
  })

  test('is between any two states: releases, saves, rounds', async () => {
    const { journey, people } = stage
    const asNow = (await compare('current', 'working')).body.parts
    for (const from of ['release:1.0', first]) {
      expect((await compare(from, 'working')).body.parts, from).toEqual(asNow)
      expect((await compare(from, await save())).body.parts, from).toEqual(asNow)
    }
    await journey.submit('major')
    expect((await compare('release:1.0', 'round:1')).body.parts).toEqual(asNow)
    await journey.does(people.author, 'recall', { reason: 'Encore un mot.' })
    const same = await compare('working', 'working')
    expect(same.body.parts.filter((part: { status: string }) => part.status !== 'same')).toEqual([])
  })

  test('says which side is none, and that there is no such state', async () => {
    for (const name of [
      '',
      'demain',
      'release:2',
      'release:',
      'round:0',
      'round:x',
      'save:',
      'save:a/b',
    ]) {
      const { status, body } = await compare(name, 'working')
      expect([name, status, body.code]).toEqual([name, 400, 'INVALID_PARAMETER'])
      expect(body.errors.map(({ path }: { path: string }) => path)).toEqual(['from'])
    }
    const none = await get('compare', {})
    expect(none.body.errors.map(({ path }: { path: string }) => path)).toEqual(['from', 'to'])
    for (const name of ['release:9.9', 'round:77', 'save:inconnu', `save:${stage.journey.id}`]) {
      expect([name, (await compare(name, 'working')).status]).toEqual([name, 404])
    }
  })

  test('tells who may not know of the document nothing', async () => {
    const { library, others } = stage
    const query = { from: 'current', to: 'working' }
    expect((await get('compare', query, '')).status).toBe(401)
    const hidden = await get('compare', query, others.author.email)
    expect(hidden.status).toBe(404)
    const unknown = await library.api('GET', '/protocols/inconnu/compare?from=current&to=working', {
      as: others.author.email,
    })
    expect(unknown.body).toEqual(hidden.body)
  })

  test('does not take a save of another document', async () => {
    const { library, others } = stage
    const made = await library.api('POST', '/protocols', {
      as: others.author.email,
      body: { title: 'Un secret', workingGroup: others.group.id, themes: [others.theme.id] },
    })
    const { body } = await library.api(
      'GET',
      `/protocols/versions?where[parent][equals]=${String(made.body.doc.id)}&depth=0`,
      { as: others.author.email },
    )
    const theirs = await compare(`save:${String(body.docs[0].id)}`, 'working')
    expect(theirs.status).toBe(404)
  })
})

describe('the page of a comparison', () => {
  test.each(['all', 'changes', 'beside'])('shows what changed, %s', async (show) => {
    const { status, body, headers } = await get('preview', { from: 'current', to: 'working', show })
    expect(status).toBe(200)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self' /)
    expect(body).toContain('Ce qui a changé')
    expect(body).toContain('1 différence, dont 1 changement critique')
    expect(body).toMatch(/<ins>/)
    expect(body).not.toMatch(/<(script|input|form|button)/)
    const ids = [...String(body).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('says so when nothing changed, and takes no other view', async () => {
    const { body } = await get('preview', { from: 'working', to: 'working' })
    expect(body).toContain('Rien n’a changé')
    const wrong = await get('preview', { from: 'working', to: 'working', show: 'x' })
    expect([wrong.status, wrong.body.code]).toEqual([400, 'INVALID_PARAMETER'])
  })
})
