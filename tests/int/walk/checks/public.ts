import type { Checkpoint } from '../../../../src/audit'
import { createGraphqlHandler } from '../../../../src/graphql'
import { kindFacts } from '../../../../src/kinds/facts'
import { readAnswer } from '../../../helpers'
import { must, mustEqual } from '../failure'
import { inForce } from '../model/rules'
import type { Doc, FeedEntry, Release } from '../model/types'
import type { World } from '../world'

const byV1 = 'public by /v1'
const byGraphql = 'public by GraphQL'

/** How the public of a walk reads. */
export type Public = {
  /** Where the feed was last read to. */
  cursor: string
  /** What a mirror keeps: the checkpoint of each answer of the feed that brought something. */
  kept: Checkpoint[]
  graphql: (query: string, variables?: object) => Promise<ReleasesAnswer>
}

type ReleasesAnswer = {
  totalDocs: number
  docs: { reference: string; number: string; contentHash: string; status: string }[]
}

const query = `query ($where: Release_where, $page: Int) {
  Releases(where: $where, limit: 100, page: $page) {
    totalDocs docs { reference number contentHash status }
  }
}`

/** Readers for a library: who they are makes no difference, so they are nobody. */
export const openPublic = async ({ library }: World): Promise<Public> => {
  const handler = createGraphqlHandler({ payload: library.payload })
  const { body } = await library.v1('/changes?limit=1000')
  return {
    cursor: String(body.next),
    kept: body.checkpoint === null ? [] : [body.checkpoint],
    graphql: async (text, variables = {}) => {
      const request = new Request('http://localhost:3000/api/graphql', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      })
      const { status, body: answer } = await readAnswer(await handler(request, { address: '' }))
      must(status === 200, byGraphql, () => JSON.stringify(answer))
      return answer.data.Releases
    },
  }
}

const pathOf = ({ kind, reference }: Doc): string => `/${kindFacts[kind].path}/${reference}`

const saysWhat = (body: unknown, { content, number, hash, status }: Release): string[] => {
  const said = JSON.stringify(body)
  const members = [
    ['number', number],
    ['contentHash', hash],
    ['status', status],
    ['title', content.title],
    ['summary', content.summary],
  ].map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
  return [...members, content.text].filter((one) => !said.includes(one))
}

const checkCurrent = async ({ library }: World, doc: Doc): Promise<void> => {
  const { status, body } = await library.v1(pathOf(doc))
  const current = inForce(doc)
  const expected = current ? 200 : doc.releases.length > 0 ? 410 : 404
  mustEqual(status, expected, [byV1, doc.reference])
  if (current) mustEqual(saysWhat(body, current), [], [byV1, `what ${doc.reference} does not say`])
  else if (expected === 410) {
    const last = doc.releases.find(({ number }) => number === doc.lastInForce)
    const { kind, reason } = body.withdrawal
    mustEqual({ kind, reason }, last?.withdrawal, [byV1, `why ${doc.reference} was withdrawn`])
  }
}

const isErroneous = ({ status, withdrawal }: Release): boolean =>
  status === 'withdrawn' && withdrawal?.kind === 'error'

const checkHistory = async ({ library }: World, doc: Doc): Promise<void> => {
  const { status, body } = await library.v1(`${pathOf(doc)}/releases?limit=100`)
  if (doc.releases.length === 0) {
    mustEqual(status, 404, [byV1, `${doc.reference}’s history`])
    return
  }
  const items: { number: string; status: string }[] = body.items
  const found = items.map((item) => `${item.number} ${item.status}`)
  const expected = doc.releases.toReversed().map((one) => `${one.number} ${one.status}`)
  mustEqual(found, expected, [byV1, `the history of ${doc.reference}`])
  for (const release of doc.releases) {
    const path = `${pathOf(doc)}/releases/${release.number}`
    const answer = await library.v1(path)
    mustEqual(answer.status, isErroneous(release) ? 410 : 200, [byV1, path])
    if (answer.status === 200) mustEqual(saysWhat(answer.body, release), [], [byV1, path])
  }
}

const checkGraphql = async ({ graphql }: Public, doc: Doc): Promise<void> => {
  const where = { reference: { equals: doc.reference } }
  const { docs } = await graphql(query, { where })
  const current = inForce(doc)
  const { reference } = doc
  const expected = current
    ? [{ reference, number: current.number, contentHash: current.hash, status: 'inForce' }]
    : []
  mustEqual(docs, expected, [byGraphql, reference])
}

/** What the public reads of one document; its history too when a step changed it. */
export const checkPublic = async (
  world: World,
  reading: Public,
  { doc, whole }: { doc: Doc; whole: boolean },
): Promise<void> => {
  await checkCurrent(world, doc)
  await checkGraphql(reading, doc)
  if (whole) await checkHistory(world, doc)
}

type FedEntry = FeedEntry & { cursor: string; status: string; withdrawal: object | null }

const statusAfter: Readonly<Record<FeedEntry['type'], string>> = {
  released: 'inForce',
  reviewed: 'inForce',
  reviewState: 'inForce',
  reinstated: 'inForce',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
}

/** The feed since the last look, which has to say what the model says, in the order of each document. */
export const checkFeed = async (
  { library }: World,
  reading: Public,
  expected: readonly FeedEntry[],
): Promise<void> => {
  const { body } = await library.v1(`/changes?since=${reading.cursor}&limit=1000`)
  const items: FedEntry[] = body.items
  const placeOf = (cursor: string): number => Number(cursor.split('-')[0])
  const cursors = items.map(({ cursor }) => placeOf(cursor))
  const first = placeOf(reading.cursor) + 1
  mustEqual(
    cursors,
    cursors.map((_, index) => first + index),
    [byV1, 'the order of the feed'],
  )
  const saidOf = (entries: readonly FeedEntry[]) =>
    entries
      .map(({ reference, type, number }) => ({ reference, said: `${reference} ${type} ${number}` }))
      .sort((a, b) => a.reference.localeCompare(b.reference))
      .map(({ said }) => said)
  mustEqual(saidOf(items), saidOf(expected), [byV1, 'the feed'])
  for (const item of items) {
    mustEqual(item.status, statusAfter[item.type], [byV1, `what ${item.reference} became`])
    const isTold = (item.withdrawal !== null) === (item.type === 'withdrawn')
    must(isTold, byV1, () => `why ${item.reference} was withdrawn is ${String(item.withdrawal)}`)
  }
  if (items.length > 0) {
    must(body.checkpoint !== null, byV1, () => 'the feed has entries and no checkpoint')
    reading.kept.push(body.checkpoint)
  }
  reading.cursor = String(body.next)
}

/** Everything that is in force, and nothing else, by both ways. */
export const checkLists = async ({ library, model }: World, reading: Public): Promise<void> => {
  const references = new Set(model.docs.map(({ reference }) => reference))
  const expected = model.docs.flatMap((doc) => {
    const current = inForce(doc)
    return current ? [`${doc.reference} ${current.number}`] : []
  })
  const found: string[] = []
  for (const { path } of Object.values(kindFacts)) {
    const { body } = await library.v1(`/${path}?limit=100&sort=reference`)
    const items: { reference: string; number: string }[] = body.items
    found.push(...items.map(({ reference, number }) => `${reference} ${number}`))
  }
  const ours = (list: string[]) =>
    list.filter((one) => references.has(one.split(' ')[0] ?? '')).sort()
  mustEqual(ours(found), expected.sort(), [byV1, 'the lists'])
  const { docs } = await reading.graphql(query, {})
  const told = docs.map(({ reference, number }) => `${reference} ${number}`)
  mustEqual(ours(told), expected, [byGraphql, 'the list'])
}
