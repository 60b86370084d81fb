/** Something that is done once a round, and timed. */
export type Timed = { name: string; act: () => Promise<unknown> }

export type Timing = { name: string; medianMs: number; rounds: number[] }

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Times these things one after the other in each round, beginning with another one each time. */
export const timeInTurn = async (things: readonly Timed[], rounds: number): Promise<Timing[]> => {
  const times = new Map<Timed, number[]>(things.map((thing) => [thing, []]))
  // The first ones compile and fill caches: they count for nothing.
  for (const { act } of things) await act()
  for (let round = 0; round < rounds; round += 1) {
    const start = round % things.length
    for (const thing of [...things.slice(start), ...things.slice(0, start)]) {
      const before = performance.now()
      await thing.act()
      times.get(thing)?.push(performance.now() - before)
    }
  }
  return things.map((thing) => {
    const measured = times.get(thing) ?? []
    return { name: thing.name, medianMs: middle(measured), rounds: measured }
  })
}
