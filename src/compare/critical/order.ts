import type { Figure } from './figures'
import type { Read } from './marks'
import { singles } from './multiset'
import { stem } from './stem'
import { stopWords } from './words/plain'

type Item = { name: string; group: string; at: number; sentence: number }

const infinitive = /^[a-z]{3,}(?:er|ir|re|oir)$/u

/** Critical words, verbs and other words of a text that stand in it once. */
const itemsOf = (text: Read): Item[] => {
  const taken = new Set<number>()
  const items: Item[] = []
  const sentence = (at: number): number => text.pieces[at]?.sentence ?? 0
  for (const { about, value, at, length } of text.marks) {
    for (let one = at; one < at + length; one += 1) taken.add(one)
    if (about === 'figure' || about === 'odd') continue
    items.push({ name: `${about} ${value}`, group: about, at, sentence: sentence(at) })
  }
  text.pieces.forEach(({ type, text: word }, at) => {
    if (type !== 'word' || taken.has(at) || stopWords.has(word) || word.length < 3) return
    const group = infinitive.test(word) ? 'verb' : 'word'
    items.push({ name: `${group} ${stem(word)}`, group, at, sentence: sentence(at) })
  })
  const once = singles(items.map(({ name }) => name))
  return items.filter(({ name }) => once.has(name))
}

const fixed = (text: Read, figures: readonly Figure[]): Item[] => {
  const seen = new Map<string, number>()
  return figures.map(({ value, measures, at }) => {
    const count = (seen.get(value) ?? 0) + 1
    seen.set(value, count)
    const sentence = text.pieces[at]?.sentence ?? 0
    return { name: `${value} ${String(count)}`, group: measures, at, sentence }
  })
}

type Side = { items: readonly Item[]; figures: readonly Item[] }
type Crossing = { item: Item; over: Set<string>; toRight: boolean }

const crossings = (before: Side, after: Side): Crossing[] => {
  const now = new Map([...after.items, ...after.figures].map((one) => [one.name, one]))
  return before.items.flatMap((item) => {
    const later = now.get(item.name)
    if (later === undefined) return []
    const over = before.figures.filter((figure) => {
      const then = now.get(figure.name)
      return then !== undefined && item.at < figure.at !== later.at < then.at
    })
    const [first] = over
    return first === undefined
      ? []
      : [{ item, over: new Set(over.map(({ name }) => name)), toRight: item.at < first.at }]
  })
}

/**
 * Whether words changed places with figures so that another word goes with another figure. A word that passes all the
 * figures of one measure in its sentence, with all of its own group, only says the same in another order.
 */
export const isRebound = (
  before: Read,
  after: Read,
  figures: { before: readonly Figure[]; after: readonly Figure[] },
): boolean => {
  const was: Side = { items: itemsOf(before), figures: fixed(before, figures.before) }
  const is: Side = { items: itemsOf(after), figures: fixed(after, figures.after) }
  const crossed = crossings(was, is)
  if (crossed.length === 0) return false
  const overOf = new Map(crossed.map(({ item, over }) => [item.name, over]))
  const isBroken = crossed.some(({ item, over }) => {
    if (item.group === 'word') return false
    const here = was.figures.filter(({ sentence }) => sentence === item.sentence)
    const groups = new Set(
      was.figures.filter(({ name }) => over.has(name)).map(({ group }) => group),
    )
    const isPart = here.some(({ name, group }) => groups.has(group) && !over.has(name))
    const others = was.items.filter(
      (one) => one.group === item.group && one.sentence === item.sentence && one.name !== item.name,
    )
    return isPart || others.some((one) => !isSame(overOf.get(one.name), over))
  })
  const several = new Set([...figures.before].map(({ value }) => value)).size > 1
  const ordinary = crossed.filter(({ item }) => item.group === 'word')
  const isExchange =
    several && ordinary.some(({ toRight }) => toRight) && ordinary.some(({ toRight }) => !toRight)
  return isBroken || isExchange
}

const isSame = (one: ReadonlySet<string> | undefined, other: ReadonlySet<string>): boolean =>
  one !== undefined && one.size === other.size && [...one].every((name) => other.has(name))
