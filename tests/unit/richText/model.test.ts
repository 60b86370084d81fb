import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import {
  heading,
  link,
  list,
  paragraph,
  richText,
  table,
  textNode,
} from '../../../src/richText/model/build'
import { mapBlocks } from '../../../src/richText/model/blocksIn'
import { blockTypes, type BlockFields, type RichText } from '../../../src/richText/model/nodes'
import { schema, type NodeType } from '../../../src/richText/model/schema'
import { storedRichText } from '../../../src/richText/model/stored'
import { isRichText, validateRichText } from '../../../src/richText/model/validate'
import { fieldNamesOf } from '../../../src/richText/model/validateBlock'
import { everyBlock } from '../render/support/samples'
import { anyText, withFiles } from './support/anyText'
import { changed, membersOf, nodesIn, values } from './support/members'
import { noisy } from './support/noise'
import { asRichText, hashedOf, readingOf } from './support/reading'

const checklist = list('bullet', ['fait', 'à faire'])
checklist.listType = 'check'

const withImageId = (fields: BlockFields): BlockFields =>
  fields.blockType === 'figure' ? { ...fields, image: 'a' } : fields

/** A node of each kind, and a block of each. */
const everyNode = withFiles(
  richText([
    ...mapBlocks(everyBlock(), withImageId).root.children,
    { ...paragraph('cité'), type: 'quote' as const },
    { type: 'horizontalrule' },
    checklist,
    list('number', ['un', [list('number', ['dedans'], 2)]], 4),
    paragraph([
      textNode('10'),
      textNode('6', 64),
      { type: 'tab', text: '\t' },
      { type: 'linebreak' },
      { ...link('https://example.org/', 'x'), type: 'autolink' as const },
    ]),
    {
      ...table([
        [
          { children: [paragraph('a')], header: true },
          { children: [heading('h3', 'b')], rowSpan: 2 },
        ],
        [{ children: [paragraph('c')] }],
      ]),
      colWidths: [40, 60],
    },
  ]),
)

const kinds = Object.keys(schema)

type Place = { whole: RichText; type: NodeType; path: (number | string)[] }

/** Nodes of a kind, each in the smallest text that holds it. */
const placesOf = (kind: string): Place[] =>
  everyNode.root.children
    .map((node) => richText([node]))
    .flatMap((whole) =>
      nodesIn(whole)
        .filter(({ type }) => type === kind)
        .map(({ type, path }) => ({ whole, type, path })),
    )
    .slice(0, 6)

const changesOf = (type: NodeType) =>
  membersOf(type).flatMap((name) => values.map((to) => ({ name, to })))

const isSaid = (type: NodeType, name: string): boolean =>
  Object.hasOwn(schema[type].members, name) ||
  (type === 'listitem' && name === 'checked') ||
  (type === 'table' && name === 'colWidths')

/** Kinds of which a member by itself changes what is read. */
const telling = new Set(['heading', 'list', 'listitem', 'table', 'tablecell', 'text'])

describe('a rich text and what a reader gets of it', () => {
  it('is tried with each kind of node', () => {
    expect(new Set(nodesIn(everyNode).map(({ type }) => type))).toEqual(new Set(kinds))
  })

  it.each(kinds)('reads alike when it is hashed alike, whatever a member becomes: %s', (kind) => {
    let told = 0
    for (const { whole, type, path } of placesOf(kind)) {
      const hashed = hashedOf(whole)
      const reading = readingOf(whole)
      for (const { name, to } of changesOf(type)) {
        const value = changed(whole, [...path, name], to)
        if (!isRichText(value)) continue
        for (const one of [value, withFiles(asRichText(storedRichText(value)))]) {
          if (hashedOf(one) !== hashed) told += 1
          else expect({ name, to, ...readingOf(one) }).toEqual({ name, to, ...reading })
        }
      }
    }
    expect(told > 0).toBe(telling.has(kind))
  })

  it.each(blockTypes)('is hashed with each field of a block: %s', (type) => {
    const whole = richText(
      everyNode.root.children.filter(
        (node) => node.type === 'block' && node.fields.blockType === type,
      ),
    )
    const path = ['root', 'children', 0, 'fields']
    for (const name of fieldNamesOf(type)) {
      const read = [
        1,
        'danger',
        'info',
        'autre',
        'ECH-AGE-001',
        [{ remark: 'a' }],
        [{ text: 'b' }],
        [{ score: 'c' }],
      ]
        .map((value) => changed(whole, [...path, name], value))
        .filter(isRichText)
      expect(read.length, name).toBeGreaterThan(0)
      for (const one of read) {
        for (const other of [whole, ...read]) {
          const isAlike = hashedOf(one) === hashedOf(other)
          if (isAlike) expect(readingOf(one)).toEqual(readingOf(other))
        }
        expect(hashedOf(withFiles(asRichText(storedRichText(one))))).toBe(hashedOf(withFiles(one)))
      }
      expect(
        read.some((one) => hashedOf(one) !== hashedOf(whole)),
        name,
      ).toBe(true)
    }
  })

  it.each(kinds)('keeps no member that the schema does not name: %s', (kind) => {
    for (const { whole, type, path } of placesOf(kind)) {
      const stored = storedRichText(whole)
      for (const name of membersOf(type).filter((one) => !isSaid(type, one))) {
        for (const to of values) {
          const other = changed(whole, [...path, name], to)
          if (isRichText(other)) expect(storedRichText(other)).toEqual(stored)
        }
      }
    }
  })

  test.prop([anyText, fc.array(fc.nat(97), { minLength: 5, maxLength: 20 })])(
    'is not changed by what an editor leaves behind',
    (value, throws) => {
      let at = 0
      const dice = (): number => throws[(at += 1) % throws.length] ?? 0
      const other = asRichText({ root: noisy(value.root, dice) })
      expect(hashedOf(other, 1)).toBe(hashedOf(value, 1))
      expect(hashedOf(other)).toBe(hashedOf(value))
      expect(readingOf(other)).toEqual(readingOf(value))
    },
  )

  test.prop([anyText])('says the same once it is stored, and stays as it is stored', (value) => {
    const stored = asRichText(storedRichText(value))
    expect(validateRichText(stored)).toBe(true)
    expect(storedRichText(stored)).toEqual(stored)
    const whole = withFiles(stored)
    expect(hashedOf(whole)).toBe(hashedOf(value))
    expect(readingOf(whole)).toEqual(readingOf(value))
  })

  test.prop([anyText, anyText])('reads alike when it is hashed alike', (one, other) => {
    if (hashedOf(one) === hashedOf(other)) expect(readingOf(one)).toEqual(readingOf(other))
  })
})
