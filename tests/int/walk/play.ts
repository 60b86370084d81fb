import { checkNewEvents, readChain, type Chain } from './checks/audit'
import { beginFollowing, checkFollowed, type Followed } from './checks/events'
import { checkFeed, checkPublic, openPublic, type Public } from './checks/public'
import { checkRows, signedBefore } from './checks/rows'
import { checkState } from './checks/state'
import type { Answer } from '../../helpers'
import { must } from './failure'
import { isSigned } from './model/judge'
import { findDoc } from './model/rules'
import type { Doc } from './model/types'
import { docOf, personOf, type Trace } from './steps/handler'
import { moveOf, type TakenStep } from './steps/handlers'
import { isIdleForm } from './steps/saves'
import type { Expected, Step } from './steps/types'
import { applyWait, runJobs } from './steps/wait'
import type { World } from './world'

/** A walk under way. */
export type Walk = { world: World; reading: Public; chain: Chain; followed: Followed }

export const beginWalk = async (world: World): Promise<Walk> => ({
  world,
  reading: await openPublic(world),
  chain: await readChain(world),
  followed: await beginFollowing(world),
})

const second = 1000
const hour = 3_600_000
const attempts = 4

const namedDocs = (step: Step): number[] => {
  if (step.do === 'bulkEdit') return step.docs
  return 'doc' in step ? [step.doc] : []
}

/** Whether there is what a step names: a walk that was made shorter may have lost it. */
export const isPlayable = ({ model }: World, step: Step): boolean => {
  if (!namedDocs(step).every((at) => findDoc(model, at))) return false
  if ('makes' in step && findDoc(model, step.makes)) return false
  const file =
    step.do === 'edit' ? step.change.file : step.do === 'describe' ? step.file : undefined
  const own = [...model.groups.values()].map(({ file: { key } }) => key)
  const known = [...model.files.map(({ key }) => key), ...own]
  if (file !== undefined && !known.includes(file)) return false
  const named = step.do === 'edit' ? step.change.names : undefined
  if (named !== undefined && !findDoc(model, named)) return false
  const isForm = step.do === 'edit' || step.do === 'bulkEdit'
  if (isForm && isIdleForm(model, step, personOf(model, step.who))) return false
  if (step.do === 'restore') return step.version < docOf(model, step.doc).versions.length
  // The fifth wrong password in a row locks an account, in real time.
  if (step.do !== 'act' || !step.wrongPassword) return true
  return personOf(model, step.who).failures < attempts
}

const told = ({ status, body }: Answer): string => `${status} ${String(body?.code ?? '')}`.trim()

const isAsExpected = (expected: Expected, { status, body }: Answer): boolean => {
  if (expected === 'done') return status === 200 || status === 201
  if (expected === 'hidden') return [401, 403, 404].includes(status)
  if (expected === 'nothing') return status < 500
  return status >= 400 && expected.includes(String(body?.code))
}

const take = async (
  walk: Walk,
  step: TakenStep,
): Promise<{ traces: Trace[]; complain: () => void }> => {
  const { world } = walk
  const { model } = world
  const who = personOf(model, step.who)
  const move = moveOf(model, step, who)
  const asked = await move.ask((doc, version) => findVersion(world, doc, version))
  const answer = await world.ask(step.who, asked)
  const { expected } = move
  const isRight = isAsExpected(expected, answer)
  const complain = () =>
    must(isRight, 'answer', () => `${told(answer)}, not ${JSON.stringify(expected)}`)
  const traces = expected === 'done' && isRight ? move.apply(answer) : []
  if (isRight && step.do === 'act' && isSigned(step)) {
    if (expected === 'done') who.failures = 0
    if (expected.includes('REAUTHENTICATION_FAILED')) who.failures += 1
  }
  if (isRight && step.do === 'activate' && expected === 'done' && step.active) {
    world.signInAgain(step.whom)
  }
  return { traces, complain }
}

const findVersion = async ({ library, model }: World, at: number, version: number) => {
  const { collection, id } = docOf(model, at)
  const { docs } = await library.payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    // A restored version has the document's own `createdAt`.
    sort: 'updatedAt',
    limit: 1,
    page: version + 1,
    depth: 0,
    select: {},
  })
  return String(docs[0]?.id)
}

const wait = async ({ world }: Walk, hours: number): Promise<Trace[]> => {
  world.model.clock += hours * hour
  await runJobs(world)
  return applyWait(world.model)
}

const touchedBy = ({ world }: Walk, step: Step, traces: readonly Trace[]): Doc[] => {
  const { docs } = world.model
  const beside = step.do === 'neighbour' ? docs.filter(({ trashed }) => !trashed) : []
  const places = new Set<number | null>([
    ...namedDocs(step),
    ...traces.map(({ doc }) => doc),
    ...beside.map(({ at }) => at),
  ])
  return docs.filter(({ at }) => places.has(at))
}

/** Takes one step and checks all that must hold after it. @throws Failure. False: there was nothing to take. */
export const play = async (walk: Walk, step: Step): Promise<boolean> => {
  const { world, reading } = walk
  const { model } = world
  if (!isPlayable(world, step)) return false
  model.clock += second
  const before = signedBefore(model)
  const toldSoFar = model.feed.length
  const taken =
    step.do === 'wait'
      ? { traces: await wait(walk, step.hours), complain: () => undefined }
      : await take(walk, step)
  const touched = touchedBy(walk, step, taken.traces)
  for (const doc of touched) await checkRows(world, doc, before)
  taken.complain()
  walk.chain = await checkNewEvents(world, walk.chain, taken.traces)
  await checkFollowed(world, walk.followed)
  const actor = step.do === 'wait' ? 'coordinator' : step.who
  for (const doc of touched) await checkState(world, doc, actor)
  const news = model.feed.slice(toldSoFar)
  await checkFeed(world, reading, news)
  for (const doc of touched) {
    const isTold = news.some(({ reference }) => reference === doc.reference)
    const isChanged = isTold || taken.traces.some(({ doc: at }) => at === doc.at)
    if (isChanged) await checkPublic(world, reading, { doc, whole: isTold })
  }
  return true
}
