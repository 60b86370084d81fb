import type { FlattenedField } from 'payload'

import { readId } from './read'
import { slugs } from '../slugs'
import { leavesOf, type Leaf } from '../payloadFields/walk'

// Anything that may be saved, not only what is sound: a figure of a text that will be refused counts too.
const figuresIn = (node: unknown): unknown[] => {
  if (Array.isArray(node)) return node.flatMap(figuresIn)
  if (typeof node !== 'object' || node === null) return []
  const inside = Object.values(node).flatMap(figuresIn)
  return 'blockType' in node && node.blockType === 'figure' && 'image' in node
    ? [node.image, ...inside]
    : inside
}

const filesOf = ({ field, value }: Leaf): unknown[] => {
  if (field.type === 'richText') return figuresIn(value)
  if (field.type !== 'upload' || field.relationTo !== slugs.media) return []
  return Array.isArray(value) ? value : [value]
}

/** The ids of every file that a document uses: attachments, images, videos, figures in its texts. */
export const mediaIn = (fields: readonly FlattenedField[], document: unknown): string[] => {
  const ids = leavesOf(fields, document).flatMap((leaf) =>
    filesOf(leaf).flatMap((value) => readId(value) ?? []),
  )
  return [...new Set(ids)]
}
