import { fc } from '@fast-check/vitest'
import type { FlattenedField } from 'payload'

import { mapBlocks } from '../../../../src/richText/model/blocksIn'
import { isFrozenFile } from '../../../../src/richText/model/frozenFile'
import type { JsonRecord } from '../../../../src/richText/model/guards'
import type { RichText } from '../../../../src/richText/model/nodes'
import { slugs } from '../../../../src/slugs'
import { anyText } from '../../richText/support/anyText'

const words = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '',
    ' ',
    'PRO-A-001',
    '10 mg',
    'a\nb',
    '<b>',
    'https://example.org/',
    'é',
    'e\u0301',
  ),
)
const moments = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

/** What is there for relations to point at. */
export type PointedAt = (relationTo: string | readonly string[]) => fc.Arbitrary<unknown>

/** The ids of the rows that documents point at. */
export const ids = { media: ['media-a', 'media-b', 'media-c'], themes: ['theme-a', 'theme-b'] }

const knownRows: PointedAt = (relationTo) => {
  if (relationTo === slugs.media) return fc.constantFrom(...ids.media)
  return relationTo === slugs.themes ? fc.constantFrom(...ids.themes) : words
}

const many = (field: FlattenedField, one: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  'hasMany' in field && field.hasMany === true ? fc.array(one, { maxLength: 3 }) : one

const codesOf = (options: readonly unknown[]): string[] =>
  options.map((option) =>
    typeof option === 'object' && option !== null && 'value' in option
      ? String(option.value)
      : String(option),
  )

// A working copy names files by their ids.
const asStored = (text: RichText, image: unknown): RichText =>
  mapBlocks(text, (fields) =>
    fields.blockType === 'figure' && isFrozenFile(fields.image) ? { ...fields, image } : fields,
  )

/** Whatever the fields of the built configuration may hold, by what it says of each. */
export const valuesOf = (pointedAt: PointedAt) => {
  const anyValue = (field: FlattenedField): fc.Arbitrary<unknown> => {
    switch (field.type) {
      case 'array':
        return fc.array(anyRow(field.flattenedFields), { maxLength: 3 })
      case 'group':
      case 'tab':
        return anyRecord(field.flattenedFields)
      case 'richText':
        return fc.option(
          fc.tuple(anyText, pointedAt(slugs.media)).map(([text, image]) => asStored(text, image)),
        )
      case 'checkbox':
        return fc.option(fc.boolean())
      case 'number':
        return fc.option(fc.integer({ min: 1, max: 60 }))
      case 'date':
        return fc.option(moments)
      case 'select':
      case 'radio':
        return fc.option(many(field, fc.constantFrom(...codesOf(field.options))))
      case 'relationship':
      case 'upload':
        return fc.option(many(field, pointedAt(field.relationTo)))
      case 'code':
      case 'email':
      case 'text':
      case 'textarea':
        return fc.option(many(field, words))
      case 'json':
        return fc.option(fc.record({ a: words }))
      case 'blocks':
      case 'join':
      case 'point':
        throw new Error(`Nothing is known of what ${field.name} may hold`)
    }
  }
  const anyRecord = (fields: readonly FlattenedField[]): fc.Arbitrary<JsonRecord> =>
    fc.record(Object.fromEntries(fields.map((field) => [field.name, anyValue(field)])))
  const anyRow = (fields: readonly FlattenedField[]): fc.Arbitrary<JsonRecord> =>
    fc.tuple(fc.uuid(), anyRecord(fields)).map(([id, row]) => ({ id, ...row }))
  return { anyValue, anyRecord }
}

const known = valuesOf(knownRows)

/** Whatever a field may hold. */
export const anyValue = known.anyValue

/** A document of a collection, its fields enumerated from the built configuration. */
export const anyDocument = known.anyRecord
