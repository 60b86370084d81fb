import { describe, expect, it, vi } from 'vitest'

import { createBoundedCache } from '../../../src/publicApi/store/boundedCache'
import { createFeedIndex } from '../../../src/publicApi/store/feedIndex'
import { createOnDemand } from '../../../src/publicApi/store/onDemand'
import { singleFlight } from '../../../src/events/singleFlight'
import { until } from '../../helpers/until'

/** Something that ends when it is told to. */
const openEnd = () => {
  let end = (): void => undefined
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  return { ended, end: () => end() }
}

describe('singleFlight', () => {
  it('gives whoever asks during a run one that begins after it, shared', async () => {
    const runs: ReturnType<typeof openEnd>[] = []
    const ask = singleFlight(() => {
      const run = openEnd()
      runs.push(run)
      return run.ended
    })
    const first = ask()
    const second = ask()
    const third = ask()
    expect(runs).toHaveLength(1)
    expect(third).toBe(second)
    runs[0]?.end()
    await first
    await until(() => runs.length).toBe(2)
    const fourth = ask()
    expect(fourth).not.toBe(second)
    runs[1]?.end()
    await second
    await until(() => runs.length).toBe(3)
    runs[2]?.end()
    await fourth
    expect(runs).toHaveLength(3)
  })

  it('never runs twice at once, whenever it is asked', async () => {
    let runs = 0
    let most = 0
    const ask = singleFlight(async () => {
      runs += 1
      most = Math.max(most, runs)
      await Promise.resolve()
      runs -= 1
    })
    const asked: Promise<void>[] = [ask(), ask()]
    // At each of the moments between the end of a run and the beginning of the next.
    for (let moment = 0; moment < 50; moment += 1) {
      await Promise.resolve()
      asked.push(ask())
    }
    await Promise.all(asked)
    expect(most).toBe(1)
  })

  it('goes on after a run that failed', async () => {
    let count = 0
    const ask = singleFlight(() => {
      count += 1
      return count === 1 ? Promise.reject(new Error('down')) : Promise.resolve()
    })
    const first = ask()
    const second = ask()
    await expect(first).rejects.toThrow('down')
    await expect(second).resolves.toBeUndefined()
    await expect(ask()).resolves.toBeUndefined()
  })
})

describe('createBoundedCache', () => {
  it('keeps what was used last, within its size', () => {
    const cache = createBoundedCache<string>(10)
    const about = { size: 4, tag: 't' }
    cache.set('a', 'A', about)
    cache.set('b', 'B', about)
    expect(cache.get('a')).toBe('A')
    cache.set('c', 'C', about)
    expect(cache.get('b')).toBeUndefined()
    expect(cache.get('a')).toBe('A')
    cache.set('huge', 'H', { size: 11, tag: 't' })
    expect(cache.get('huge')).toBeUndefined()
    cache.set('a', 'A2', about)
    expect(cache.get('a')).toBe('A2')
    expect(cache.get('c')).toBe('C')
  })

  it('forgets by tag', () => {
    const cache = createBoundedCache<string>(10)
    cache.set('a', 'A', { size: 1, tag: 'x' })
    cache.set('b', 'B', { size: 1, tag: 'y' })
    cache.forget('x')
    expect([cache.get('a'), cache.get('b')]).toEqual([undefined, 'B'])
    cache.clear()
    expect(cache.get('b')).toBeUndefined()
  })
})

describe('createOnDemand', () => {
  const setUp = () => {
    const listeners: ((reference: string) => void)[] = []
    const onChange = (listener: (reference: string) => void) => void listeners.push(listener)
    const remember = createOnDemand<string>(
      { onChange },
      { maximum: 100, sizeOf: (text) => text.length },
    )
    const change = (reference: string) => listeners.forEach((tell) => tell(reference))
    return { remember, change }
  }

  it('loads once, until the document changes', async () => {
    const { remember, change } = setUp()
    const load = vi.fn(() => Promise.resolve('one'))
    const wanted = { key: 'k', reference: 'R', load }
    await remember(wanted)
    await remember(wanted)
    expect(load).toHaveBeenCalledTimes(1)
    change('other')
    await remember(wanted)
    expect(load).toHaveBeenCalledTimes(1)
    change('R')
    await remember(wanted)
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('does not keep what was loaded before a change', async () => {
    const { remember, change } = setUp()
    const load = vi.fn(() => {
      change('R')
      return Promise.resolve('old')
    })
    const wanted = { key: 'k', reference: 'R', load }
    expect(await remember(wanted)).toBe('old')
    await remember(wanted)
    expect(load).toHaveBeenCalledTimes(2)
  })
})

it('the index of the feed knows when a release changed and which was in force last', () => {
  const index = createFeedIndex()
  const entry = {
    kind: 'protocol',
    reference: 'R',
    contentHash: 'h',
    event: null,
    withdrawal: null,
  } as const
  index.add({ ...entry, seq: 1, type: 'released', number: '1.0', at: 'a' })
  index.add({ ...entry, seq: 2, type: 'superseded', number: '1.0', at: 'b' })
  index.add({ ...entry, seq: 3, type: 'released', number: '1.1', at: 'b' })
  index.add({ ...entry, seq: 4, type: 'withdrawn', number: '1.1', at: 'c' })
  expect(index.lastInForce('R')).toBe('1.1')
  index.add({ ...entry, seq: 5, type: 'reinstated', number: '1.0', at: 'd' })
  index.add({ ...entry, seq: 6, type: 'withdrawn', number: '1.0', at: 'e' })
  expect(index.lastInForce('R')).toBe('1.0')
  expect(index.firstReleasedAt('R')).toBe('a')
  expect(index.changedAt('R', '1.0')).toBe('e')
  expect(index.changedAt('R', '1.1')).toBe('c')
  expect(index.changedAt('other', '1.0')).toBeUndefined()
})

it('the index of the feed knows that what is in force had been withdrawn, when and why', () => {
  const index = createFeedIndex()
  const entry = { kind: 'protocol', reference: 'R', contentHash: 'h', event: null } as const
  const withdrawal = { kind: 'error', reason: 'Dose fausse.', replacedBy: null } as const
  index.add({ ...entry, seq: 1, type: 'released', number: '1.0', at: 'a', withdrawal: null })
  index.add({ ...entry, seq: 2, type: 'withdrawn', number: '1.0', at: 'b', withdrawal })
  expect(index.meanwhile('R', '1.0')).toBeUndefined()
  const back = { ...entry, seq: 3, type: 'reinstated', number: '1.0', at: 'c' } as const
  const told = { kind: 'error', reason: 'Dose fausse.', at: 'b', reinstatedAt: 'c' }
  for (let again = 0; again < 2; again += 1) {
    index.add({ ...back, withdrawal: null })
    expect(index.meanwhile('R', '1.0')).toEqual(told)
  }
  expect(index.meanwhile('R', '1.1')).toBeUndefined()
  index.add({ ...entry, seq: 4, type: 'withdrawn', number: '1.0', at: 'd', withdrawal })
  expect(index.meanwhile('R', '1.0')).toBeUndefined()
})
