import type { ParsedBlock } from '../types'

/** A heading with what stands right under it and the lower headings below. */
export type Branch = { heading: ParsedBlock; own: ParsedBlock[]; branches: Branch[] }

/** A document by its headings: the text before the first one, then the highest headings. */
export type Outline = { before: ParsedBlock[]; branches: Branch[] }

/** A section before it is written: its heading behind those above it, and its blocks in order. */
export type Draft = { headings: ParsedBlock[]; blocks: ParsedBlock[] }

/** Orders blocks under their headings. */
export const outlineOf = (blocks: ParsedBlock[]): Outline => {
  const outline: Outline = { before: [], branches: [] }
  const open: Branch[] = []
  for (const block of blocks) {
    if (block.level === undefined) {
      const last = open.at(-1)
      if (last === undefined) outline.before.push(block)
      else last.own.push(block)
      continue
    }
    const { level } = block
    while (open.length > 0 && (open.at(-1)?.heading.level ?? 0) >= level) open.pop()
    const branch: Branch = { heading: block, own: [], branches: [] }
    const parent = open.at(-1)
    if (parent === undefined) outline.branches.push(branch)
    else parent.branches.push(branch)
    open.push(branch)
  }
  return outline
}

/** A heading that stands alone above all others: it names the document, not a part of it. */
export const soleHeading = ({ branches }: Outline): Branch | undefined => {
  const [first, ...others] = branches
  return first !== undefined && others.length === 0 && first.branches.length > 0 ? first : undefined
}

/** The level of the headings that make sections unless somebody chooses: the highest one below the title. */
export const usualLevel = (outline: Outline): number => {
  const sole = soleHeading(outline)
  const levels = (sole?.branches ?? outline.branches).map(levelOf)
  return levels.length === 0 ? 1 : Math.min(...levels)
}

const levelOf = ({ heading }: Branch): number => heading.level ?? 1

/**
 * The sections of a document: each heading down to a level makes one, lower headings staying inside it.
 * A section whose heading stood under another names both, « Enfant – Posologie »: no heading leaves the
 * ones above it, and two sections of one name stay apart.
 */
export const draftSections = (outline: Outline, sectionLevel: number): Draft[] => {
  const drafts: Draft[] =
    outline.before.length > 0 ? [{ headings: [], blocks: outline.before }] : []

  const walk = (branches: Branch[], above: ParsedBlock[]): void => {
    for (const { heading, own, branches: below } of branches) {
      const headings = [...above, heading]
      const first = below.findIndex((branch) => levelOf(branch) <= sectionLevel)
      const inside = first === -1 ? below : below.slice(0, first)
      const blocks = [...own, ...flat(inside)]
      const sections = first === -1 ? [] : below.slice(first)
      if (blocks.length > 0 || sections.length === 0) drafts.push({ headings, blocks })
      walk(sections, headings)
    }
  }
  const sole = soleHeading(outline)
  if (sole === undefined) walk(outline.branches, [])
  else {
    if (sole.own.length > 0) drafts.push({ headings: [sole.heading], blocks: sole.own })
    walk(sole.branches, [sole.heading])
  }
  return drafts
}

const flat = (branches: Branch[]): ParsedBlock[] =>
  branches.flatMap(({ heading, own, branches: below }) => [heading, ...own, ...flat(below)])
