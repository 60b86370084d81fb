import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import {
  block,
  heading,
  lineBreak,
  link,
  list,
  paragraph,
  richText,
  table,
} from '../../../../src/richText/model/build'
import { isRichText, validateRichText } from '../../../../src/richText/model/validate'

const root = (...children: unknown[]) => ({ root: { type: 'root', children } })
const node = (type: string, members: Record<string, unknown> = {}) => ({ type, ...members })
const text = (value: string) => node('text', { text: value })
const blockOf = (fields: Record<string, unknown>) => root(node('block', { fields }))
const linkTo = (url: unknown, members: Record<string, unknown> = {}) =>
  root(
    node('paragraph', { children: [node('link', { fields: { url, ...members }, children: [] })] }),
  )

const nested = (times: number): unknown =>
  Array.from({ length: times }).reduce<unknown>(
    (inside) =>
      node('list', { listType: 'bullet', children: [node('listitem', { children: [inside] })] }),
    text('x'),
  )

describe('rich text that may be stored', () => {
  it('is what our own builder makes', () => {
    const value = richText([
      heading('h3', 'Titre'),
      paragraph([link('mailto:a@example.org', 'écrire'), lineBreak(), link('tel:15', 'appeler')]),
      list('number', ['un', [list('bullet', ['dedans'])]]),
      table([[{ children: [paragraph('x')], header: true, colSpan: 2 }]]),
      block({ blockType: 'alert', level: 'danger', text: 'Stop' }),
      block({ blockType: 'scale', name: 'EVA', minimum: 0, maximum: 10 }),
      block({ blockType: 'localField', key: 'telephone-2', label: 'Téléphone' }),
    ])
    expect(validateRichText(value)).toBe(true)
  })

  it('is nothing at all, too', () => {
    expect(validateRichText(null)).toBe(true)
    expect(validateRichText(undefined)).toBe(true)
    expect(isRichText(null)).toBe(false)
  })

  it.each([
    ['an alert without a text', { blockType: 'alert', level: 'info' }],
    ['a dosage table without rows', { blockType: 'dosageTable', rows: [] }],
    ['half a scale', { blockType: 'scale', minimum: 3 }],
    ['a figure without an alternative text', { blockType: 'figure', image: 'media-1', alt: '' }],
    [
      'an image that a client sends back whole',
      { blockType: 'figure', image: { id: 'media-1', alt: 'x' } },
    ],
    ['a local field without a key', { blockType: 'localField', key: '' }],
  ])('is unfinished, too: %s', (_name, fields) => {
    expect(validateRichText(blockOf(fields))).toBe(true)
  })
})

describe('rich text that is refused', () => {
  it.each<[string, unknown]>([
    ['a string', '<p>x</p>'],
    ['a number', 3],
    ['a list', []],
    ['no root', {}],
    ['more than a root', { root: richText([]).root, other: 1 }],
    ['children that are no list', { root: { type: 'root', children: 'x' } }],
    ['a child that is null', root(null)],
    ['a child that is text', root('x')],
    ['a child without a type', root({})],
    ['an unknown type', root(node('upload', { value: '1', relationTo: 'media' }))],
    ['the prototype’s name as a type', root(node('__proto__'))],
    ['text outside a paragraph', root(text('x'))],
    [
      'a paragraph in a paragraph',
      root(node('paragraph', { children: [node('paragraph', { children: [] })] })),
    ],
    ['text that is no string', root(node('paragraph', { children: [node('text', { text: 1 })] }))],
    [
      'a format that is no number',
      root(node('paragraph', { children: [node('text', { text: 'x', format: 'bold' })] })),
    ],
    ['a heading of no level', root(node('heading', { tag: 'script', children: [] }))],
    ['a list of no type', root(node('list', { listType: 'x', children: [] }))],
    [
      'a huge cell',
      root(
        node('table', {
          children: [
            node('tablerow', { children: [node('tablecell', { colSpan: 1e9, children: [] })] }),
          ],
        }),
      ),
    ],
    ['a hidden object', root(node('paragraph', { children: [], extra: { $where: '1' } }))],
    ['a name that MongoDB would read', root(node('paragraph', { children: [], $set: 1 }))],
    ['an id that is no id', root(node('paragraph', { children: [], id: '__proto__' }))],
    [
      'a block id that is an object',
      blockOf({ blockType: 'alert', level: 'info', id: { $ne: 1 } }),
    ],
    ['an unknown block', blockOf({ blockType: 'html', code: '<script>' })],
    ['a block without fields', root(node('block'))],
    ['an unknown field of a block', blockOf({ blockType: 'alert', level: 'info', html: 'x' })],
    ['a level that does not exist', blockOf({ blockType: 'alert', level: 'fatal', text: 'x' })],
    ['an alert without a level', blockOf({ blockType: 'alert', text: 'x' })],
    ['a text that is an object', blockOf({ blockType: 'alert', level: 'info', text: {} })],
    ['rows that are no list', blockOf({ blockType: 'dosageTable', rows: 'x' })],
    ['a row that is no object', blockOf({ blockType: 'dosageTable', rows: ['x'] })],
    ['an unknown column', blockOf({ blockType: 'dosageTable', rows: [{ price: '1' }] })],
    ['a dose that is a number', blockOf({ blockType: 'dosageTable', rows: [{ dose: 1 }] })],
    ['a scale upside down', blockOf({ blockType: 'scale', minimum: 10, maximum: 0 })],
    ['a scale without a range', blockOf({ blockType: 'scale', minimum: 1, maximum: 1 })],
    ['a score that is a text', blockOf({ blockType: 'scale', minimum: '0' })],
    ['an image that is a list', blockOf({ blockType: 'figure', image: [1] })],
    ['a key with spaces', blockOf({ blockType: 'localField', key: 'mon numéro' })],
    [
      'a link inside',
      linkTo(undefined, { linkType: 'internal', doc: { relationTo: 'users', value: '1' } }),
    ],
    ['a link without an address', linkTo(undefined)],
    ['a script for a link', linkTo('javascript:alert(1)')],
    ['a hidden script for a link', linkTo('java\tscript:alert(1)')],
    ['a relative link', linkTo('/api/users')],
  ])('is %s, with one French sentence', (_name, value) => {
    expect(validateRichText(value)).toMatch(/^Texte mis en forme .*\.$/)
  })

  it('is nested too deep, or longer than a megabyte', () => {
    expect(validateRichText(root(nested(19)))).toBe(true)
    expect(validateRichText(root(nested(21)))).toMatch(/trop profondément/)
    expect(validateRichText(root(nested(20_000)))).toMatch(/trop profondément/)
    expect(validateRichText(richText([paragraph('é'.repeat(600_000))]))).toMatch(/trop long/)
  })

  test.prop([fc.jsonValue({ maxDepth: 6 })])('never throws, whatever is sent', (value) => {
    const verdict = validateRichText({ root: value })
    expect(verdict === true || typeof verdict === 'string').toBe(true)
  })
})
