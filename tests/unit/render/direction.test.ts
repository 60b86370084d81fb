import { describe, expect, it } from 'vitest'

import { directionOf } from '../../../src/render/direction'
import { block, heading, list, paragraph, richText, table } from '../../../src/richText/model/build'
import type { BlockLevelNode } from '../../../src/richText/model/nodes'
import { readingOf } from '../richText/support/reading'

const htmlOf = (...nodes: BlockLevelNode[]): string => readingOf(richText(nodes)).html
const arabic = '5 ملغ، ثم 10 ملغ'

describe('the direction in which words are read', () => {
  it.each<[string, string | null]>([
    ['Donner 5 mg', 'ltr'],
    [arabic, 'rtl'],
    ['תרופה', 'rtl'],
    ['« دواء »', 'rtl'],
    ['10 – 20', null],
    ['', null],
    ['\u200f10', 'rtl'],
    ['Ω', 'ltr'],
  ])('of « %s » is %s', (words, direction) => {
    expect(directionOf(words)).toBe(direction)
  })

  it('is told of each block that runs otherwise than the page', () => {
    expect(htmlOf(paragraph(arabic), paragraph('Donner'))).toBe(
      `<p dir="rtl">${arabic}</p><p>Donner</p>`,
    )
    expect(htmlOf(heading('h3', arabic))).toBe(`<h3 dir="rtl">${arabic}</h3>`)
  })

  it('is told of a list or table and of what runs otherwise inside it', () => {
    expect(htmlOf(list('bullet', [arabic, 'Donner', '10']))).toMatch(
      /^<ul dir="rtl"> ?<li>5.*<li dir="ltr">Donner<\/li><li>10<\/li> ?<\/ul>$/,
    )
    const cells = table([[{ children: [paragraph(arabic)] }, { children: [paragraph('5 mg')] }]])
    expect(htmlOf(cells)).toMatch(/<table dir="rtl">.*<td>5 ملغ.*<td dir="ltr">5 mg<\/td>/)
  })

  it('is told in blocks too', () => {
    const html = htmlOf(
      block({ blockType: 'alert', level: 'info', text: arabic }),
      block({ blockType: 'dosageTable', caption: arabic, rows: [{ drug: arabic, dose: '5 mg' }] }),
      block({ blockType: 'numberedSteps', steps: [{ text: arabic }] }),
    )
    expect(html.match(/dir="rtl"/g)).toHaveLength(4)
  })

  it('is of the words, not of the names of tags and signs', () => {
    expect(htmlOf(paragraph(`& ${arabic}`))).toBe(`<p dir="rtl">&amp; ${arabic}</p>`)
  })
})
