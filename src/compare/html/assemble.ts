import type { Desk, MergedPart } from '../contents/desk'
import type { ComparedPart } from '../types'
import { handleIn, withId, type Section } from './sections'
import { saidIn } from './sides'
import { element, withClass, write, type Element, type Node } from './tree'
import { wrapAll, wrapInside } from './whole'

type Sides = { before: readonly Section[]; after: readonly Section[] }
type Rendered = {
  desk: Desk
  sections: readonly Section[]
  /** What stands in each part, by its handle. */
  parts: ReadonlyMap<string, Node[]>
  /** The section in which parts stand that have none of their own. */
  within: string | undefined
}

const bySide = ({ before, after }: Sides, id: string) => ({
  was: before.find((section) => section.id === id),
  is: after.find((section) => section.id === id),
})

const wholeSection = ({ element: section }: Section, status: 'added' | 'removed'): Element =>
  withClass(wrapInside(section, status === 'added' ? 'ins' : 'del'), `diff-${status}`)

const plain = (nodes: readonly Node[]): string => saidIn(nodes, 'after')

// What a kind or the end of a document says in a section of its own: as it was merged if that is true of both sides.
const fixedSection = (section: Section, sides: Sides): Element => {
  const { was, is } = bySide(sides, section.id)
  if (was && !is) return wholeSection(was, 'removed')
  if (is && !was) return wholeSection(is, 'added')
  if (!was || !is) return section.element
  const isTrue =
    saidIn(section.inside, 'before') === plain(was.inside) &&
    saidIn(section.inside, 'after') === plain(is.inside)
  if (isTrue) return section.element
  const children: Node[] = [
    ...(section.heading ? [section.heading] : []),
    element('div', wrapAll(was.inside, 'del'), 'diff-removed'),
    element('div', wrapAll(is.inside, 'ins'), 'diff-added'),
  ]
  return { ...section.element, children }
}

const realId = (id: string, handle: string, part: MergedPart): string => {
  const prefix = id.slice(0, id.indexOf(`-${handle}`))
  const key = part.key.replaceAll(/[^A-Za-z0-9_-]/g, '')
  // Both texts of a part that was written anew stand on one page.
  const isOld = part.handles.length > 1 && handle === part.handles[0]
  return `${prefix}-${key}${isOld ? '-avant' : ''}`
}

const missing = ({ sections, within }: Rendered, { before }: Sides): Section[] =>
  before.filter(
    ({ id }) =>
      handleIn(id) === null && id !== within && !sections.some((section) => section.id === id),
  )

const insideOf = (nodes: readonly Element[]): string => {
  const inner = (section: Element): Node[] => {
    const [first, ...rest] = section.children
    return typeof first === 'object' && first.tag === 'h2' ? rest : section.children
  }
  if (nodes.length === 1) return write(inner(nodes[0] ?? element('', [])))
  return write(
    nodes.map((section, index) =>
      element('div', inner(section), index === 0 ? 'diff-removed' : 'diff-added'),
    ),
  )
}

/** The whole document with its sections as they are published, and each part of it. */
export const assemble = (
  rendered: Rendered,
  sides: Sides,
): { html: string; parts: ComparedPart[] } => {
  const { desk, sections, parts, within } = rendered
  const byHandle = new Map(
    desk.parts.flatMap((part) =>
      part.handles.map((handle): [string, MergedPart] => [handle, part]),
    ),
  )
  const set: { element: Element; part: MergedPart | null; id: string }[] = []
  for (const section of sections) {
    const handle = handleIn(section.id)
    const part = handle === null ? undefined : byHandle.get(handle)
    if (handle !== null && part) {
      const id = realId(section.id, handle, part)
      set.push({ element: withId(section, id), part, id })
    } else {
      const shown = section.id === within ? section.element : fixedSection(section, sides)
      set.push({ element: shown, part: null, id: section.id })
    }
  }
  for (const gone of missing(rendered, sides)) {
    const at = sides.before.indexOf(gone)
    const ids = new Set(sides.before.slice(0, at).map(({ id }) => id))
    const behind = set.findLastIndex(({ id }) => ids.has(id))
    set.splice(behind + 1, 0, { element: wholeSection(gone, 'removed'), part: null, id: gone.id })
  }
  const htmlOfPart = (part: MergedPart): string => {
    const own = set.filter((one) => one.part === part).map((one) => one.element)
    if (own.length > 0) return insideOf(own)
    return part.handles.map((handle) => write(parts.get(handle) ?? [])).join('')
  }
  const texts = desk.texts.flatMap(({ id, title, status }): ComparedPart[] => {
    const own = set.filter((one) => one.id === id).map((one) => one.element)
    return own.length === 0 ? [] : [{ key: id, title, status, html: insideOf(own) }]
  })
  const order = new Map(set.map(({ part }, index) => [part, index]))
  const rows = desk.parts
    .toSorted((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0))
    .map((part): ComparedPart => {
      const { key, title, status } = part
      return { key, title, status, html: htmlOfPart(part) }
    })
  return { html: write(set.map((one) => one.element)), parts: [...texts, ...rows] }
}
