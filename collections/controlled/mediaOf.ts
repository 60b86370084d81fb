import type { FlattenedField } from 'payload'

import { relationId } from '../../src/access'
import { slugs } from '../../src/slugs'
import { isMembers, rowsOf, type Members } from '../shared/row'

const figuresOf = (node: unknown): string[] => {
  if (Array.isArray(node)) return node.flatMap(figuresOf)
  if (!isMembers(node)) return []
  const own = node['blockType'] === 'figure' ? relationId(node['image']) : undefined
  return [...(own === undefined ? [] : [own]), ...Object.values(node).flatMap(figuresOf)]
}

const mediaOfField = (field: FlattenedField, value: unknown): string[] => {
  switch (field.type) {
    case 'upload': {
      const id = field.relationTo === slugs.media ? relationId(value) : undefined
      return id === undefined ? [] : [id]
    }
    case 'richText':
      return figuresOf(value)
    case 'array':
      return rowsOf(value).flatMap((row) => mediaOf(field.flattenedFields, row))
    default:
      return []
  }
}

/** The ids of all files that a document uses: attachments, images, videos, figures in its texts. */
export function mediaOf(fields: FlattenedField[], value: Members): string[] {
  return [...new Set(fields.flatMap((field) => mediaOfField(field, value[field.name])))]
}
