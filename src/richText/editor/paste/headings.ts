import { heading } from '../../model/build'
import type { HeadingNode, InlineNode } from '../../model/nodes'
import { hasClass, numberOf, wordsOf, type Shown } from './tree'

// h1 is the document's title and h2 the section's.
const ranks = ['h3', 'h4', 'h5'] as const

/** Longer than any heading: a paragraph that was given a heading's style for its looks. */
const longestHeading = 250

const levelByStyle = (node: Shown): number | undefined => {
  const outline = /^[1-9]$/.exec(node.style.get('mso-outline-level') ?? '')?.[0]
  if (outline !== undefined) return Number(outline)
  if (node.attributes['role'] === 'heading') return numberOf(node, 'aria-level') ?? 1
  return hasClass(node, /^Mso(?:Title|Heading)/) ? 1 : undefined
}

/** The level of a heading, from 1; undefined for what heads nothing. */
export const headingLevel = (node: Shown): number | undefined => {
  const byTag = /^h([1-6])$/.exec(node.tag)?.[1]
  if (byTag === undefined && node.tag !== 'p' && node.tag !== 'div') return undefined
  const level = byTag === undefined ? levelByStyle(node) : Number(byTag)
  return wordsOf(node).trim().length > longestHeading ? undefined : level
}

/** A heading of a level, below those of the document. */
export const headingOf = (level: number, content: InlineNode[]): HeadingNode =>
  heading(ranks[Math.min(Math.max(level, 1), ranks.length) - 1] ?? 'h5', content)
