import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { createWriter, isWriterError, type Writer } from '../../../src/database/writer'

const patience = { ordinary: 300, nested: 100 }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const sleep = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** What becomes of it when so much time passes. */
const after = async <Result>(milliseconds: number, act: Promise<Result>): Promise<Result> => {
  const settled = act.then(
    () => undefined,
    () => undefined,
  )
  await vi.advanceTimersByTimeAsync(milliseconds)
  await settled
  return act
}

const hold = async (
  writer: Writer,
  name: string,
  act: () => Promise<void> = async () => undefined,
) => {
  const turn = await writer.acquire(() => name)
  try {
    await act()
  } finally {
    turn.release()
  }
}

const errorOf = async (act: Promise<void>): Promise<unknown> =>
  act.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('the one writer', () => {
  it('is held by one at a time, first come first served', async () => {
    const writer = createWriter(patience)
    const seen: string[] = []
    const write = (name: string) =>
      hold(writer, name, async () => {
        seen.push(`${name} begins`)
        await sleep(5)
        seen.push(`${name} ends`)
      })
    await after(15, Promise.all(['a', 'b', 'c'].map(write)))
    const expected = ['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`])
    expect(seen).toEqual(expected)
  })

  it('refuses a write inside a write soon, and names both', async () => {
    const writer = createWriter(patience)
    let refused: unknown
    const publishing = hold(writer, 'publier', async () => {
      refused = await errorOf(hold(writer, 'noter'))
    })
    await after(patience.nested + 50, publishing)
    expect(isWriterError(refused) && refused.code).toBe('NESTED_TRANSACTION')
    expect(String(refused)).toMatch(/"noter".*inside "publier"/)
    await hold(writer, 'ensuite')
  })

  it('refuses one that waits for a holder that does not end, and names both', async () => {
    const writer = createWriter(patience)
    const stuck = await writer.acquire(() => 'importer')
    const waiting = errorOf(hold(writer, 'enregistrer'))
    const refused = await after(patience.ordinary + 50, waiting)
    expect(isWriterError(refused)).toBe(true)
    expect(String(refused)).toMatch(/"enregistrer".*"importer"/)
    stuck.release()
    await hold(writer, 'ensuite')
  })

  it('waits for a queue that moves, however long it is', async () => {
    const writer = createWriter({ ordinary: 60, nested: 60 })
    const turns = Array.from({ length: 12 }, (_, at) =>
      hold(writer, String(at), async () => {
        await sleep(20)
      }),
    )
    await expect(after(12 * 20, Promise.all(turns))).resolves.toHaveLength(12)
  })

  it('is released once, whatever is called twice', async () => {
    const writer = createWriter(patience)
    const turn = await writer.acquire(() => 'deux fois')
    turn.release()
    const next = await writer.acquire(() => 'suivant')
    turn.release()
    const refused = await after(patience.ordinary + 50, errorOf(hold(writer, 'troisième')))
    expect(isWriterError(refused)).toBe(true)
    next.release()
  })
})
