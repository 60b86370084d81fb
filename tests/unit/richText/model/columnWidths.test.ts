import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { pixelsOf, storedWidths, widthsOf } from '../../../../src/richText/model/columnWidths'

const rowOf = (columns: number) => [
  Array.from({ length: columns }, () => ({ colSpan: 1, rowSpan: 1 })),
]

describe('the widths of a table’s columns', () => {
  it.each([
    [
      [20, 30, 50],
      [20, 30, 50],
    ],
    [
      [160, 240, 400],
      [20, 30, 50],
    ],
    [
      [0.1, 99.9],
      [5, 95],
    ],
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [1e-300, 1e300],
      [5, 95],
    ],
    [
      [92, 184],
      [33, 67],
    ],
  ])('%j are stored as %j', (widths, stored) => {
    expect(storedWidths(widths, rowOf(widths.length))).toEqual(stored)
  })

  it.each<[string, unknown, number]>([
    ['the editor’s own, which nobody chose', [92, 92, 92], 3],
    ['of other columns than the table has', [50, 50], 3],
    ['of more columns than can have a twentieth', Array(21).fill(10), 21],
    ['that are no sizes', [50, -1], 2],
    ['that are no numbers', ['50%', '50%'], 2],
    ['that are no list', 'x', 1],
    ['of nothing', [], 0],
  ])('are not stored when they are %s', (_, widths, columns) => {
    expect(storedWidths(widths, rowOf(columns))).toBeNull()
  })

  it('count the columns that merged cells cover', () => {
    const rows = [
      [
        { colSpan: 2, rowSpan: 1 },
        { colSpan: 1, rowSpan: 2 },
      ],
      [
        { colSpan: 1, rowSpan: 1 },
        { colSpan: 1, rowSpan: 1 },
      ],
    ]
    expect(widthsOf([20, 30, 50], rows)).toEqual([20, 30, 50])
    expect(widthsOf([50, 50], rows)).toBeNull()
  })

  it('are read only in the form that is stored', () => {
    expect(widthsOf([160, 240], rowOf(2))).toBeNull()
    expect(widthsOf([4, 96], rowOf(2))).toBeNull()
    expect(widthsOf([40, 60], rowOf(2))).toEqual([40, 60])
  })

  test.prop([
    fc.array(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 }),
  ])('are whole percents, 5 at least and 100 together, and stay as they are', (sizes) => {
    const stored = storedWidths(sizes, rowOf(sizes.length)) ?? []
    expect(stored).toHaveLength(sizes.every((size) => size === 92) ? 0 : sizes.length)
    if (stored.length === 0) return
    expect(stored.reduce((sum, width) => sum + width, 0)).toBe(100)
    expect(stored.every((width) => Number.isInteger(width) && width >= 5)).toBe(true)
    expect(storedWidths(stored, rowOf(sizes.length))).toEqual(stored)
    const inEditor = pixelsOf(stored) ?? []
    expect(storedWidths(inEditor, rowOf(sizes.length))).toEqual(stored)
    expect(pixelsOf(inEditor)).toBeNull()
  })
})
