import fc from 'fast-check'

/** What one step is thrown with. */
export type Dice = {
  /** One of a list that is not empty. */
  pick: <Item>(list: readonly Item[]) => Item
  /** True so many times in a hundred. */
  chance: (percent: number) => boolean
  /** One of these, each as likely as its weight. */
  weigh: <Item extends string>(
    weights: Readonly<Record<Item, number>>,
    among?: readonly Item[],
  ) => Item
}

const most = 1_000_000
const throwsAStep = 160

const throws = fc.noBias(
  fc.array(fc.nat(most - 1), { minLength: throwsAStep, maxLength: throwsAStep }),
)

const keysOf = <Item extends string>(record: Readonly<Record<Item, number>>): Item[] =>
  Object.keys(record).filter((key): key is Item => Object.hasOwn(record, key))

const diceOf = (numbers: readonly number[]): Dice => {
  let next = 0
  const roll = (): number => {
    const number = numbers[next % numbers.length] ?? 0
    next += 1
    return number
  }
  return {
    pick: (list) => {
      const item = list[roll() % list.length]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
    chance: (percent) => roll() % 100 < percent,
    weigh: (weights, among = keysOf(weights)) => {
      const total = among.reduce((sum, item) => sum + weights[item], 0)
      let left = roll() % Math.max(1, total)
      for (const item of among) {
        left -= weights[item]
        if (left < 0) return item
      }
      const last = among.at(-1)
      if (last === undefined) throw new Error('nothing to weigh')
      return last
    },
  }
}

/** The dice of the nth step of a walk with this seed. */
export const diceFor = (seed: number, steps: number): Dice[] =>
  fc.sample(throws, { seed, numRuns: steps }).map(diceOf)
