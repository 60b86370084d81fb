import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { canonicalRichText } from '../../../src/content/canonicalRichText'
import { hashOfJson } from '../../../src/content/hash'
import { currentHashVersion } from '../../../src/content/hashVersion'
import {
  block,
  formatBits,
  heading,
  link,
  list,
  paragraph,
  richText,
  table,
  textNode,
} from '../../../src/richText/model/build'
import { isRecord } from '../../../src/input/isRecord'
import { type JsonRecord } from '../../../src/richText/model/guards'
import type { BlockLevelNode, TextNode } from '../../../src/richText/model/nodes'
import { isRichText } from '../../../src/richText/model/validate'

const hashOf = (value: unknown): string => {
  if (!isRichText(value)) throw new Error('not rich text')
  return hashOfJson(canonicalRichText(value, currentHashVersion))
}

const words = fc.string({ minLength: 1, maxLength: 12 })
const runs = fc.array(fc.record({ text: words, format: fc.constantFrom(0, 1, 2, 3, 32, 64) }), {
  minLength: 1,
  maxLength: 5,
})
const inlineNodes = runs.map((some) => some.map(({ text, format }) => textNode(text, format)))

const leafBlock = fc.oneof(
  inlineNodes.map((nodes) => paragraph(nodes)),
  inlineNodes.map((nodes) => heading('h3', nodes)),
  fc.array(words, { minLength: 1, maxLength: 4 }).map((items) => list('bullet', items)),
  words.map((text) => paragraph([link('https://example.org/', text)])),
  words.map((text) => block({ blockType: 'alert', level: 'info', text })),
  fc
    .array(fc.record({ text: words, detail: words }), { minLength: 1, maxLength: 3 })
    .map((steps) => block({ blockType: 'numberedSteps', steps })),
  words.map((text) => table([[{ children: [paragraph(text)] }, { children: [] }]])),
)
const documents = fc.array(leafBlock, { minLength: 1, maxLength: 6 })

// What an editor, a database or a client may do to a value without changing what it says.
const noisy = (value: unknown, seed: number): unknown => {
  if (Array.isArray(value)) return value.map((one: unknown, index) => noisy(one, seed + index))
  if (!isRecord(value)) return value
  const members = Object.entries(value).map(([name, member]): [string, unknown] => [
    name,
    noisy(member, seed + name.length),
  ])
  const turned = seed % 2 === 0 ? members.reverse() : members
  const noise: JsonRecord = Object.hasOwn(value, 'type')
    ? { version: seed % 7, direction: seed % 3 === 0 ? 'ltr' : null, indent: 0, style: '' }
    : {}
  return { ...Object.fromEntries(turned), ...noise }
}

const cut = (node: TextNode, at: number): TextNode[] => [
  textNode(node.text.slice(0, at), node.format),
  textNode('', node.format),
  textNode(node.text.slice(at), node.format),
]

describe('what an editor adds without meaning', () => {
  test.prop([documents, fc.nat(1000)])(
    'changes no hash: order of members, versions, directions',
    (nodes, seed) => {
      const value = richText(nodes)
      expect(hashOf(noisy(value, seed))).toBe(hashOf(value))
    },
  )

  test.prop([runs, fc.nat(20)])(
    'changes no hash: text cut into runs of the same format',
    (some, at) => {
      const whole = some.map(({ text, format }) => textNode(text, format))
      expect(hashOf(richText([paragraph(whole.flatMap((node) => cut(node, at)))]))).toBe(
        hashOf(richText([paragraph(whole)])),
      )
    },
  )

  test.prop([documents])('changes no hash: empty paragraphs and new ids', (nodes) => {
    const renewed = nodes.map((node): BlockLevelNode =>
      node.type === 'block'
        ? { ...node, fields: { ...node.fields, id: 'another', blockName: 'nom' } }
        : node,
    )
    expect(hashOf(richText([paragraph(''), ...renewed, paragraph('')]))).toBe(
      hashOf(richText(nodes)),
    )
  })

  test.prop([runs, runs])('is told from a change of what is said', (one, other) => {
    const plain = (some: typeof one): string =>
      JSON.stringify(
        some.flatMap(({ text, format }) => text.split('').map((letter) => [letter, format])),
      )
    const same = plain(one) === plain(other)
    const value = (some: typeof one) =>
      hashOf(richText([paragraph(some.map(({ text, format }) => textNode(text, format)))]))
    expect(value(one) === value(other)).toBe(same)
  })

  it('makes an empty text of nothing at all', () => {
    expect(canonicalRichText(richText([]), 2)).toEqual(canonicalRichText(null, 2))
  })

  it('does not count a format that is not shown', () => {
    const highlight = 128
    expect(hashOf(richText([paragraph([textNode('a', formatBits(['bold']) | highlight)])]))).toBe(
      hashOf(richText([paragraph([textNode('a', formatBits(['bold']))])])),
    )
  })
})
