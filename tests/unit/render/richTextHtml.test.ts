import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { renderContent } from '../../../src/render/renderContent'
import {
  block,
  formatBits,
  heading,
  list,
  listItem,
  paragraph,
  richText,
  table,
  textNode,
} from '../../../src/richText/model/build'
import type { BlockLevelNode, HeadingNode, RichText } from '../../../src/richText/model/nodes'
import { attribute, elementsOf, shownText, textIn } from '../../helpers/hostile/parsed'
import { buildFile, buildProtocol, everyBlock, fileUrl } from './support/samples'

const htmlOf = (content: RichText): string => {
  const rendered = renderContent(
    buildProtocol({ sections: [{ key: 's', kind: 'scope', title: '', content }] }),
    { fileUrl },
  )
  return rendered.kind === 'protocol' ? (rendered.sections[0]?.html ?? '') : ''
}
const render = (...nodes: BlockLevelNode[]): string => htmlOf(richText(nodes))

describe('rich text as HTML', () => {
  it('sets formats as elements of their own', () => {
    const bits = formatBits(['bold', 'italic', 'underline', 'strikethrough', 'subscript'])
    expect(
      render(paragraph([textNode('a', bits), textNode('2', formatBits(['superscript']))])),
    ).toBe('<p><strong><em><u><s><sub>a</sub></s></u></em></strong><sup>2</sup></p>')
  })

  it('sets nothing for an empty paragraph, and nothing but the text of a one-paragraph cell', () => {
    expect(render(paragraph(''), paragraph('x'))).toBe('<p>x</p>')
    expect(render(table([[{ children: [paragraph('x')] }]]))).toBe(
      '<table><tbody><tr><td>x</td></tr></tbody></table>',
    )
  })

  it('puts a nested list inside the item before it, and keeps the numbers', () => {
    const nested = list('number', ['un', [list('bullet', ['a'])], 'deux'], 3)
    expect(render(nested)).toBe('<ol start="3"><li>un<ul><li>a</li></ul></li><li>deux</li></ol>')
  })

  it('shows the boxes of a checklist as characters that print', () => {
    const check = { ...list('bullet', ['fait', 'à faire']), listType: 'check' as const }
    check.children = [{ ...listItem('fait', 1), checked: true }, listItem('à faire', 2)]
    expect(render(check)).toBe('<ul class="checklist"><li>☑ fait</li><li>☐ à faire</li></ul>')
  })

  it('heads the columns and rows of a table', () => {
    const cells = table([
      [{ children: [paragraph('Score')], header: true, colSpan: 2 }],
      [{ children: [paragraph('a')] }, { children: [paragraph('b')], rowSpan: 2 }],
    ])
    const firstOfBody = cells.children[1]?.children[0]
    if (firstOfBody) firstOfBody.headerState = 2
    expect(render(cells)).toBe(
      '<table><thead><tr><th scope="col" colspan="2">Score</th></tr></thead>' +
        '<tbody><tr><th scope="row">a</th><td rowspan="2">b</td></tr></tbody></table>',
    )
  })

  it('gives each block the semantics of what it is', () => {
    const elements = elementsOf(htmlOf(everyBlock()))
    const first = (tag: string) => elements.find(({ tagName }) => tagName === tag)
    const alert = first('aside')
    expect(alert && attribute(alert, 'role')).toBe('note')
    expect(alert && attribute(alert, 'class')).toBe('alert alert--danger')
    expect(alert && textIn(alert)).toContain('Danger\u00a0: Arrêt')
    const captions = elements.filter(({ tagName }) => tagName === 'caption').map(textIn)
    expect(captions).toEqual(['Paracétamol', 'Selon le score', 'Lecture des scores'])
    const headers = elements.filter(({ tagName }) => tagName === 'th')
    expect(headers.every((header) => attribute(header, 'scope') !== undefined)).toBe(true)
    const image = first('img')
    expect(image?.attrs).toEqual([
      { name: 'src', value: fileUrl('a'.repeat(64), 'masque.png') },
      { name: 'alt', value: 'Un masque' },
      { name: 'width', value: '640' },
      { name: 'height', value: '480' },
      { name: 'loading', value: 'lazy' },
    ])
    expect(elements.filter(({ tagName }) => tagName === 'figcaption').map(textIn)).toEqual([
      'Le masque',
    ])
    const blank = elements.find((element) => attribute(element, 'class') === 'local-field')
    expect(blank && textIn(blank)).toMatch(/^Téléphone\u00a0: _+ \(4 chiffres\)$/)
  })

  it('says that an image is missing rather than showing a broken one', () => {
    const html = render(block({ blockType: 'figure', image: 'gone', alt: 'Un masque' }))
    expect(elementsOf(html).some(({ tagName }) => tagName === 'img')).toBe(false)
    expect(shownText(html)).toContain('Image manquante')
  })

  it('names the files that it shows, once each', () => {
    const figure = block({ blockType: 'figure', image: buildFile(), alt: 'x' })
    const content = richText([figure, figure])
    const { files } = renderContent(
      buildProtocol({
        sections: [{ key: 's', kind: 'scope', title: '', content }],
        attachments: [],
      }),
      { fileUrl },
    )
    expect(files).toEqual([
      {
        sha256: 'a'.repeat(64),
        name: 'masque.png',
        mimeType: 'image/png',
        bytes: 12_345,
        media: 'media-1',
      },
    ])
  })
})

describe('headings', () => {
  const tags = fc.constantFrom<HeadingNode['tag']>('h1', 'h2', 'h3', 'h4', 'h5', 'h6')

  test.prop([fc.array(tags, { minLength: 1, maxLength: 12 })])(
    'start under the section’s and never skip a level, whatever the author chose',
    (chosen) => {
      const html = render(...chosen.map((tag) => heading(tag, 'x')))
      const levels = elementsOf(html).map(({ tagName }) => Number(tagName.slice(1)))
      expect(levels).toHaveLength(chosen.length)
      levels.forEach((level, index) => {
        expect(level).toBeGreaterThanOrEqual(3)
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 2) + 1)
      })
    },
  )
})
