import type { FieldCounter } from './fields'

const forms = ['1)', 'a)', 'i)', '(1)', '(a)', '(i)', '1.', 'a.', 'i.']
const outlineForms = ['I.', 'A.', '1.', 'a)', '(1)', '(a)', '(i)', '(a)', '(i)']

const optionOf = (instruction: string, name: string): number | undefined => {
  const found = new RegExp(`\\\\${name}\\s+(\\d+)`, 'iu').exec(instruction)?.[1]
  return found === undefined ? undefined : Number(found)
}

/** What a LISTNUM field shows, as far as it is a figure: levels that count in letters show none. */
export const listNumber = (instruction: string, counter: FieldCounter): string => {
  const list = (/^\s*\w+\s+(\w+)/u.exec(instruction)?.[1] ?? 'NumberDefault').toLowerCase()
  counter.inLine += 1
  const level = Math.min(Math.max(optionOf(instruction, 'l') ?? counter.inLine, 1), 9)
  const counts = (counter.lists.get(list) ?? []).slice(0, level)
  for (let above = 0; above < level - 1; above += 1) counts[above] ??= 1
  counts[level - 1] = optionOf(instruction, 's') ?? (counts[level - 1] ?? 0) + 1
  counter.lists.set(list, counts)
  if (list === 'legaldefault') return `${counts.join('.')}.`
  const form = (list === 'outlinedefault' ? outlineForms : forms)[level - 1] ?? '1)'
  return form.replace('1', String(counts[level - 1] ?? 1))
}
