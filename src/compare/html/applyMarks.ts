import { block, column, hasMark, inserted, deleted, own, part, row, unmarked } from '../marks'
import { markWords } from './inlineMarks'
import { element, hasClass, parse, withClass, type Element, type Node } from './tree'
import { wrapAll, wrapInside, type Edit } from './whole'

type Meaning = { edit: Edit | null; className: string }

const added: Meaning = { edit: 'ins', className: 'diff-added' }
const removed: Meaning = { edit: 'del', className: 'diff-removed' }
const movedHere: Meaning = { edit: 'ins', className: 'diff-moved diff-added' }
const movedAway: Meaning = { edit: 'del', className: 'diff-moved diff-removed' }

const meanings = new Map<string, Meaning>([
  [own.added, added],
  [own.removed, removed],
  [column.added, added],
  [column.removed, removed],
  [row.added, added],
  [row.removed, removed],
  [row.movedHere, movedHere],
  [row.movedAway, movedAway],
  [block.added, added],
  [block.removed, removed],
  [block.movedHere, movedHere],
  [block.movedAway, movedAway],
  [block.changed, { edit: null, className: 'diff-changed' }],
  [part.added, added],
  [part.removed, removed],
  [part.moved, { edit: null, className: 'diff-moved' }],
])

const anyOf = (scope: object): RegExp => new RegExp(`[${Object.values(scope).join('')}]`, 'u')
const rowMark = anyOf(row)
const ownMark = anyOf(own)
const columnMark = anyOf(column)
const blockMark = anyOf(block)
const partMark = anyOf(part)

const isElement = (node: Node): node is Element => typeof node !== 'string'

const markIn = (text: string, kind: RegExp): Meaning | null => {
  const mark = kind.exec(text)?.[0]
  return mark === undefined ? null : (meanings.get(mark) ?? null)
}

/** What a mark in the words of an element says, looking no further than the elements of some kinds inside it. */
const saidOf = (node: Element, kind: RegExp, beyond: ReadonlySet<string>): Meaning | null => {
  for (const child of node.children) {
    const found =
      typeof child === 'string'
        ? markIn(child, kind)
        : beyond.has(child.tag)
          ? null
          : saidOf(child, kind, beyond)
    if (found) return found
  }
  return null
}

const said = (node: Element, kind: RegExp): Meaning | null => {
  for (const child of node.children) {
    const found = typeof child === 'string' ? markIn(child, kind) : null
    if (found) return found
  }
  return null
}

const whole = (node: Element, { edit, className }: Meaning): Element => {
  const plain = withoutMarks(node)
  return withClass(edit === null ? plain : wrapInside(plain, edit), className)
}

// What held nothing but a mark goes with it.
const withoutMarks = (node: Element): Element => ({
  ...node,
  children: node.children.flatMap((child): Node[] => {
    if (typeof child === 'string') {
      const text = unmarked(child)
      return text === '' ? [] : [text]
    }
    const plain = withoutMarks(child)
    return plain.tag === 'p' && plain.children.length === 0 && child.children.length > 0
      ? []
      : [plain]
  }),
})

const lists = new Set(['ol', 'ul'])
const rows = new Set(['li', 'tr'])
const none: ReadonlySet<string> = new Set()

// The items of a list inside an item bear marks of their own.
const wholeItem = (node: Element, meaning: Meaning): Element => {
  if (meaning.edit === null) return node
  const children: Node[] = []
  let run: Node[] = []
  const endRun = (): void => {
    const plain = withoutMarks(element('', run))
    children.push(...wrapAll(plain.children, meaning.edit ?? 'ins'))
    run = []
  }
  for (const child of node.children) {
    if (isElement(child) && lists.has(child.tag)) {
      endRun()
      children.push(marked(child))
    } else run.push(child)
  }
  endRun()
  return withClass({ ...node, children }, meaning.className)
}

// The renderer writes the level and a colon before the title of an alert.
const separator = '\u00a0: '
const alertTitle = (node: Element): Element => ({
  ...node,
  children: node.children.map((child) => {
    if (!isElement(child)) return child
    const meaning = said(child, ownMark)
    if (!meaning) return marked(child)
    const { open, close } = meaning.edit === 'del' ? deleted : inserted
    const children = child.children.map((text) =>
      typeof text === 'string'
        ? text.replace(
            new RegExp(`${separator}[${own.added}${own.removed}]`, 'u'),
            open + separator,
          )
        : text,
    )
    return marked({ ...child, children: [...children, close] })
  }),
})

const termList = (node: Element): Element => {
  const children = node.children.map((child, index) => {
    if (!isElement(child)) return child
    const words = child.tag === 'dt' ? node.children.slice(index).find(isDescription) : child
    const meaning = words && said(words, ownMark)
    return meaning ? whole(child, meaning) : marked(child)
  })
  return { ...node, children }
}
const isDescription = (node: Node): node is Element => isElement(node) && node.tag === 'dd'

const elementsIn = (node: Element, tags: ReadonlySet<string>): Element[] =>
  node.children.flatMap((child) => {
    if (!isElement(child)) return []
    return tags.has(child.tag) ? [child] : elementsIn(child, tags)
  })

const cells = new Set(['td', 'th'])
const trs = new Set(['tr'])

// The heads of columns that were used on one side only.
const sheet = (node: Element): Element => {
  const heads = new Map<number, Meaning>()
  for (const tr of elementsIn(node, trs)) {
    elementsIn(tr, cells).forEach((cell, index) => {
      const meaning = said(cell, columnMark)
      if (meaning) heads.set(index, meaning)
    })
  }
  if (heads.size === 0) return inside(node)
  const children = node.children.map((child) => {
    if (!isElement(child) || child.tag !== 'thead') return child
    const headed = child.children.map((tr) => {
      if (!isElement(tr)) return tr
      const found = elementsIn(tr, cells)
      const cellsOfRow = tr.children.map((cell) => {
        const meaning = isElement(cell) ? heads.get(found.indexOf(cell)) : undefined
        return meaning && isElement(cell) ? whole(cell, meaning) : cell
      })
      return { ...tr, children: cellsOfRow }
    })
    return { ...child, children: headed }
  })
  return inside({ ...node, children })
}

const section = (node: Element): Element => {
  const [heading] = node.children
  const meaning = heading !== undefined && isElement(heading) ? said(heading, partMark) : null
  if (!meaning) return inside(node)
  return meaning.edit ? whole(node, meaning) : withClass(inside(node), meaning.className)
}

const marked = (node: Element): Element => {
  if (rows.has(node.tag)) {
    const meaning = saidOf(node, rowMark, rows)
    if (meaning) return node.tag === 'li' ? wholeItem(node, meaning) : whole(node, meaning)
  }
  if (node.tag === 'section') return section(node)
  if (node.tag === 'table') return sheet(node)
  if (node.tag === 'dl') return termList(node)
  if (hasClass(node, 'alert__title')) return alertTitle(node)
  const meaning = hasClass(node, 'notes')
    ? saidOf(node, ownMark, none)
    : node.tag === 'table'
      ? null
      : said(node, ownMark)
  return meaning ? whole(node, meaning) : inside(node)
}

const inside = (node: Element): Element => ({ ...node, children: markedAll(node.children) })

const blockMarkOf = (node: Node): string | null => {
  if (!isElement(node) || node.tag !== 'p' || node.children.length !== 1) return null
  const [text] = node.children
  return typeof text === 'string' && blockMark.test(text) && unmarked(text) === '' ? text : null
}

type Group = { meaning: Meaning; nodes: Node[]; endsAt: 'heading' | 'mark' }

const grouped = ({ meaning, nodes }: Group): Node[] => {
  const children =
    meaning.edit === null
      ? markedAll(nodes)
      : wrapAll(withoutMarks(element('', nodes)).children, meaning.edit)
  return children.length > 0 ? [element('div', children, meaning.className)] : []
}

// An item of a scale has a heading and no section.
const headingMark = (node: Node): Meaning | null =>
  isElement(node) && node.tag === 'h3' ? said(node, partMark) : null

/** The blocks between two marks in a wrapper of their own; then all other marks. */
const markedAll = (nodes: readonly Node[]): Node[] => {
  const out: Node[] = []
  const open: Group[] = []
  const start = (next: Group | null): void => {
    out.push(...open.splice(0).flatMap(grouped))
    if (next) open.push(next)
  }
  for (const node of nodes) {
    const mark = blockMarkOf(node)
    const heading = headingMark(node)
    const [group] = open
    if (mark !== null) {
      const meaning = meanings.get(mark)
      start(meaning ? { meaning, nodes: [], endsAt: 'mark' } : null)
    } else if (heading) start({ meaning: heading, nodes: [node], endsAt: 'heading' })
    else if (group?.endsAt === 'heading' && isElement(node) && node.tag === 'h3') {
      start(null)
      out.push(marked(node))
    } else if (group) group.nodes.push(node)
    else out.push(isElement(node) ? marked(node) : node)
  }
  start(null)
  return markWords(out).map((node) => (typeof node === 'string' ? unmarked(node) : node))
}

/** Rendered markup whose marks became elements and classes. */
export const applyMarks = (markup: string): Node[] => {
  const tree = parse(markup)
  return hasMark(markup) ? markedAll(tree) : tree
}
