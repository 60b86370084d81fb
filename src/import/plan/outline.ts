import type { ParsedBlock } from '../types'

/** A heading with what stands right under it and the lower headings below. */
export type Branch = { heading: ParsedBlock; own: ParsedBlock[]; branches: Branch[] }

/** A document by its headings: the text before the first one, then the highest headings. */
export type Outline = { before: ParsedBlock[]; branches: Branch[] }

/** A section before it is written: its heading, if it has one, and its blocks in order. */
export type Draft = { heading: ParsedBlock | undefined; blocks: ParsedBlock[] }

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

/**
 * The sections of a document. A heading with text of its own makes one, lower headings staying inside
 * it; one without stays as a heading at the top of the next section, and those below it make sections.
 */
export const draftSections = (outline: Outline): Draft[] => {
  const drafts: Draft[] = []
  let waiting: ParsedBlock[] = []

  const add = (heading: ParsedBlock | undefined, blocks: ParsedBlock[]): void => {
    drafts.push({ heading, blocks: [...waiting, ...blocks] })
    waiting = []
  }
  const walk = (branches: Branch[]): void => {
    for (const branch of branches) {
      if (branch.own.length > 0) add(branch.heading, [...branch.own, ...flat(branch.branches)])
      else {
        waiting.push(branch.heading)
        walk(branch.branches)
      }
    }
  }

  if (outline.before.length > 0) add(undefined, outline.before)
  const sole = soleHeading(outline)
  if (sole === undefined) walk(outline.branches)
  else {
    if (sole.own.length > 0) add(sole.heading, sole.own)
    else waiting.push(sole.heading)
    walk(sole.branches)
  }

  const last = drafts.at(-1)
  if (waiting.length > 0 && last !== undefined) last.blocks.push(...waiting)
  else if (waiting.length > 0) add(undefined, [])
  return drafts
}

const flat = (branches: Branch[]): ParsedBlock[] =>
  branches.flatMap(({ heading, own, branches: below }) => [heading, ...own, ...flat(below)])
