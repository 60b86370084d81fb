import { attribute, type Node } from './tree'
import type { Edit } from './whole'

const hidden: Readonly<Record<'after' | 'before', Edit>> = { before: 'ins', after: 'del' }

const shownIn = (nodes: readonly Node[], left: Edit): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node
      if (node.tag === left) return ''
      if (node.tag === 'img' || node.tag === 'video') {
        return `[${attribute(node, 'src')} ${attribute(node, 'alt')}]${shownIn(node.children, left)}`
      }
      return shownIn(node.children, left)
    })
    .join('')

/** What one side says in a merged rendering, words and pictures; spaces aside, which the elements around words make. */
export const saidIn = (nodes: readonly Node[], side: 'after' | 'before'): string =>
  shownIn(nodes, hidden[side]).replaceAll(/\s+/gu, '')
