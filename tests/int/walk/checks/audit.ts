import { verifyAudit } from '../../../../src/audit'
import { slugs } from '../../../../src/slugs'
import { must, mustEqual, type Invariant } from '../failure'
import { docOf, personOf, type Trace } from '../steps/handler'
import type { World } from '../world'
import type { Public } from './public'

type Event = {
  id: string
  seq: number
  type: string
  actor: { user?: string | null }
  documentKey?: string | null
  previousHash: string
  hash: string
}

/** Where the chain stood when it was last looked at. */
export type Chain = { seq: number; hash: string }

const headOf = async ({ library: { payload } }: World): Promise<Chain> => {
  const row = await payload.db.findOne<{ id: string; value: number; hash: string }>({
    collection: slugs.counters,
    where: { key: { equals: 'audit' } },
  })
  return row ? { seq: row.value, hash: row.hash } : { seq: 0, hash: '0'.repeat(64) }
}

/** Where the chain stands now. */
export const readChain = headOf

const eventsAfter = async ({ library: { payload } }: World, seq: number): Promise<Event[]> => {
  const { docs } = await payload.db.find<Event>({
    collection: slugs.auditEvents,
    where: { seq: { greater_than: seq } },
    sort: 'seq',
    limit: 0,
    pagination: false,
  })
  return docs
}

/**
 * What a step added to the log: its events follow the last one without a gap, the head is the last of them,
 * and they say who did what to which document, and nothing else. Gives where the chain stands.
 */
export const checkNewEvents = async (
  world: World,
  chain: Chain,
  traces: readonly Trace[],
): Promise<Chain> => {
  const { model } = world
  let last = chain
  const found: string[] = []
  for (const { seq, hash, previousHash, type, actor, documentKey } of await eventsAfter(
    world,
    chain.seq,
  )) {
    must(seq === last.seq + 1, 'audit chain', () => `${seq} follows ${last.seq}`)
    must(previousHash === last.hash, 'audit chain', () => `${seq} is not linked to ${last.seq}`)
    last = { seq, hash }
    found.push([type, actor.user ?? 'nobody', documentKey ?? ''].join(' '))
  }
  mustEqual(await headOf(world), last, ['audit chain', 'the head'])
  const keyOf = (doc: number | null): string => {
    if (doc === null) return ''
    const { collection, id } = docOf(model, doc)
    return `${collection}/${id}`
  }
  const expected = traces.map(({ type, doc, who, key }) =>
    [type, who === null ? 'nobody' : personOf(model, who).id, key ?? keyOf(doc)].join(' '),
  )
  mustEqual(found.sort(), expected.sort(), ['audit chain', 'what the log tells'])
  return last
}

const invariantOf = (broken: string): Invariant => {
  if (broken.startsWith('checkpoint ')) return 'checkpoint'
  return broken.startsWith('file ') ? 'released file' : 'audit chain'
}

/** The whole log, every row and file that hangs on it, and all that a mirror kept of it, computed again. */
export const checkWholeLog = async (
  { library }: World,
  { kept }: Pick<Public, 'kept'>,
): Promise<void> => {
  const verdict = await verifyAudit(library.payload, { checkpoints: kept })
  const invariant = verdict.intact ? 'audit chain' : invariantOf(verdict.broken)
  must(verdict.intact, invariant, () => JSON.stringify(verdict))
}
