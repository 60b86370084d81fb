import { describe, expect, it } from 'vitest'

import {
  block,
  heading,
  list,
  paragraph,
  richText,
  table,
  textNode,
} from '../../../../src/richText/model/build'
import { storedRichText } from '../../../../src/richText/model/stored'
import { validateRichText } from '../../../../src/richText/model/validate'

describe('a rich text as it is stored', () => {
  it('is left as it is when it has all that Lexical reads', () => {
    const value = richText([
      heading('h3', 'x'),
      list('number', ['a', [list('bullet', ['b'])]], 4),
      table([[{ children: [paragraph('x')], header: true }]]),
      block({ blockType: 'figure', image: 'media-1', alt: 'x' }),
    ])
    expect(storedRichText(value)).toEqual(value)
  })

  it('gets the members that Lexical reads without looking', () => {
    const bare = {
      root: {
        type: 'root',
        children: [
          { type: 'paragraph', children: [{ type: 'text', text: 'x' }] },
          {
            type: 'list',
            listType: 'number',
            children: [{ type: 'listitem', children: [] }],
          },
        ],
      },
    }
    const tidied = storedRichText(bare)
    expect(validateRichText(tidied)).toBe(true)
    expect(tidied).toMatchObject({
      root: {
        version: 1,
        direction: null,
        children: [
          {
            format: '',
            indent: 0,
            children: [{ text: 'x', format: 0, mode: 'normal', detail: 0 }],
          },
          { tag: 'ol', start: 1, children: [{ value: 1 }] },
        ],
      },
    })
  })

  it('gets a paragraph when there is nothing, and an image by its id', () => {
    expect(storedRichText({ root: { type: 'root', children: [] } })).toEqual(richText([]))
    const sentBack = richText([
      block({ id: 'b', blockType: 'figure', image: { id: 'media-1', url: '/x' }, alt: 'x' }),
    ])
    expect(storedRichText(sentBack)).toEqual(
      richText([block({ id: 'b', blockType: 'figure', image: 'media-1', alt: 'x' })]),
    )
  })

  it('loses the styles that a client gave it', () => {
    const style = 'position:fixed;inset:0;background:url(https://evil.example/x)'
    const styled = richText([
      { ...paragraph([{ ...textNode('caché'), style }]), textStyle: style, style },
      table([[{ children: [paragraph('x')] }]]),
    ])
    const plain = storedRichText(styled)
    expect(JSON.stringify(plain)).not.toMatch(/fixed|evil/)
    const cell = table([[{ children: [paragraph('x')] }]])
    const row = cell.children[0]
    if (row?.children[0]) row.children[0]['backgroundColor'] = '#fff'
    expect(JSON.stringify(storedRichText(richText([cell])))).not.toContain('#fff')
  })

  it('is left alone when it may not be stored anyway', () => {
    expect(storedRichText('x')).toBe('x')
    expect(storedRichText(null)).toBeNull()
  })
})

describe('what the editor of an approver would hide or distort', () => {
  const stored = (node: object): string =>
    JSON.stringify(storedRichText({ root: { type: 'root', children: [node] } }))

  it.each([
    { indent: 200 },
    { direction: 'rtl' },
    { format: 'center' },
    { unknown: 'caché' },
    { textFormat: 64, textStyle: 'color:white' },
  ])('is not stored: %j', (members) => {
    const plain = { type: 'paragraph', children: [{ type: 'text', text: 'x' }] }
    expect(stored({ ...plain, ...members })).toBe(stored(plain))
  })

  it('is not stored: formats without a button, tokens, ticks outside a checklist, the numbers of items', () => {
    const plain = list('bullet', ['x'])
    const item = plain.children[0]
    const odd = { ...plain, children: [{ ...item, checked: true, value: 99 }] }
    expect(stored(odd)).toBe(stored(plain))
    const text = paragraph([{ ...textNode('x', 1 | 128 | 512), mode: 'token', detail: 3 }])
    expect(stored(text)).toBe(stored(paragraph([textNode('x', 1)])))
  })

  it('is a width of a tenth of a percent: a column has a twentieth at least', () => {
    const rows = [[{ children: [paragraph('a')] }, { children: [paragraph('b')] }]]
    expect(stored({ ...table(rows), colWidths: [0.1, 99.9] })).toContain('"colWidths":[5,95]')
    expect(stored({ ...table(rows), colWidths: [92, 92] })).not.toContain('colWidths')
    expect(stored(table(rows))).not.toContain('colWidths')
  })
})
