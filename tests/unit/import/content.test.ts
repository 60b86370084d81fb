import { describe, expect, it } from 'vitest'

import { textFormats, type BlockLevelNode, type ListNode } from '../../../src/richText/model/nodes'
import { validateRichText } from '../../../src/richText'
import { buildDocx, cell, item, lists, p, picture, r, redDot, row } from './buildDocx'
import { blocksOf, codesOf, planOf, textOf } from './read'

const listsOf = (nodes: BlockLevelNode[]): ListNode[] =>
  nodes.filter((node) => node.type === 'list')
const paragraph = (inside: string): string => `<w:p>${inside}</w:p>`
const inlineOf = async (inside: string, links: [string, string][] = []) => {
  const plan = await planOf({ body: paragraph(inside), links })
  const [first] = blocksOf(plan)
  return { plan, children: first?.type === 'paragraph' ? first.children : [] }
}

describe('text', () => {
  it('keeps bold, italic, underline, strike, sub- and superscript, and joins what is alike', async () => {
    const { children } = await inlineOf(
      [
        r('Donner '),
        r('toujours', '<w:b/>'),
        r(' deux', '<w:b/>'),
        r(' fois', '<w:i/><w:u w:val="single"/>'),
        r('non', '<w:strike/>'),
        r('2', '<w:vertAlign w:val="subscript"/>'),
        r('3', '<w:vertAlign w:val="superscript"/>'),
      ].join(''),
    )
    expect(children).toMatchObject([
      { text: 'Donner ', format: 0 },
      { text: 'toujours deux', format: textFormats.bold },
      { text: ' fois', format: textFormats.italic | textFormats.underline },
      { text: 'non', format: textFormats.strikethrough },
      { text: '2', format: textFormats.subscript },
      { text: '3', format: textFormats.superscript },
    ])
  })

  it('takes formats from styles, the nearest first', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Fort"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Doux"><w:name w:val="Doux"/><w:basedOn w:val="Fort"/><w:rPr><w:b w:val="0"/><w:i/></w:rPr></w:style>'
    const plan = await planOf({
      styles,
      body: paragraph(r('a', '<w:rStyle w:val="Fort"/>') + r('b', '<w:rStyle w:val="Doux"/>')),
    })
    expect(blocksOf(plan)[0]).toMatchObject({ children: [{ format: 1 }, { format: 2 }] })
  })

  it('keeps line breaks and tabs, and no-break hyphens', async () => {
    const { children } = await inlineOf(
      `<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:cr/><w:t>e</w:t></w:r>`,
    )
    expect(children.map(({ type }) => type)).toEqual([
      'text',
      'linebreak',
      'text',
      'tab',
      'text',
      'linebreak',
      'text',
    ])
    expect(children[4]).toMatchObject({ text: 'c\u2011d' })
  })

  it('keeps links to the web and to mail, also those in fields; others are text, and said', async () => {
    const field = (instruction: string, text: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const { plan, children } = await inlineOf(
      [
        `<w:hyperlink r:id="web">${r('un')}</w:hyperlink>${r(' ')}`,
        `<w:hyperlink r:id="script">${r('deux')}</w:hyperlink>${r(' ')}`,
        `<w:hyperlink w:anchor="ici">${r('trois')}</w:hyperlink>${r(' ')}`,
        field('HYPERLINK "mailto:a@b.example" \\o "écrire"', 'quatre'),
        `<w:fldSimple w:instr=" HYPERLINK &quot;https://d.example/x&quot; ">${r('cinq')}</w:fldSimple>`,
        `<w:fldSimple w:instr=" PAGE ">${r('6')}</w:fldSimple>`,
      ].join(''),
      [
        ['web', 'https://a.example/b?c=1&amp;d=2'],
        ['script', 'javascript:alert(1)'],
      ],
    )
    expect(children.filter(({ type }) => type === 'link')).toMatchObject([
      { fields: { url: 'https://a.example/b?c=1&d=2' } },
      { fields: { url: 'mailto:a@b.example' } },
      { fields: { url: 'https://d.example/x' } },
    ])
    expect(textOf(plan)).toBe('un deux trois quatrecinq6')
    expect(codesOf(plan)).toEqual(['internalLink', 'linkRefused'])
  })

  it('shows check boxes as signs, and keeps what controls hold', async () => {
    const box = (checked: string): string =>
      `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt>`
    const legacy =
      '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const list =
      '<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="Oui"/><w:listItem w:displayText="Non"/></w:dropDownList></w:sdtPr><w:sdtContent><w:r><w:t>Choisir</w:t></w:r></w:sdtContent></w:sdt>'
    const { plan } = await inlineOf(box('1') + box('0') + legacy + list)
    expect(textOf(plan)).toBe('☒☐☒Choisir')
    expect(plan.report.warnings).toMatchObject([
      { code: 'dropdown', message: expect.stringContaining('Oui, Non') },
    ])
  })
})

describe('lists', () => {
  it('nests items, and begins a new list where numbers begin again', async () => {
    const plan = await planOf({
      numbering: lists(7),
      body: [
        item('un', 2),
        item('a', 2, 1),
        item('b', 2, 1),
        item('deux', 2),
        item('sept', 3),
        item('huit', 3),
        p('Entre deux.'),
        item('neuf', 3),
        item('point', 1),
      ].join(''),
    })
    const found = listsOf(blocksOf(plan))
    expect(
      found.map(({ listType, start, children }) => [listType, start, children.length]),
    ).toEqual([
      ['number', 1, 3],
      ['number', 7, 2],
      ['number', 9, 1],
      ['bullet', 1, 1],
    ])
    expect(found[0]?.children[1]?.children[0]).toMatchObject({ type: 'list', children: [{}, {}] })
    expect(plan.report.blocks).toMatchObject({ list: 5, listItem: 8, paragraph: 1 })
  })

  it('keeps letters, Roman numbers and words as Word shows them, in the text', async () => {
    const level = (format: string, text: string): string =>
      `<w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const shown = async (format: string, text: string): Promise<string> => {
      const numbering = `<w:abstractNum w:abstractNumId="0">${level(format, text)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
      return textOf(await planOf({ numbering, body: item('x', 1) + item('y', 1) }))
    }
    expect(await shown('lowerLetter', '%1)')).toBe('c) x\nd) y')
    expect(await shown('upperRoman', '%1 –')).toBe('III – x\nIV – y')
    expect(await shown('decimalZero', '%1.')).toBe('03. x\n04. y')
    expect(await shown('decimal', 'Palier %1 :')).toBe('Palier 3 : x\nPalier 4 : y')
  })

  it('says when a numbering cannot be written as Word shows it', async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="ordinalText"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const plan = await planOf({ numbering, body: item('x', 1) })
    expect(codesOf(plan)).toEqual(['numberingFormat'])
  })
})

describe('tables', () => {
  it('keeps header rows and spans', async () => {
    const plan = await planOf({
      body: `<w:tbl>${[
        row([cell('Âge'), cell('Dose', '<w:gridSpan w:val="2"/>')], true),
        row([cell('Enfant', '<w:vMerge w:val="restart"/>'), cell('1'), cell('mg')]),
        row([cell('', '<w:vMerge/>'), cell('2'), cell('mg')]),
      ].join('')}</w:tbl>`,
    })
    const [table] = blocksOf(plan)
    expect(table).toMatchObject({
      type: 'table',
      children: [
        {
          children: [
            { headerState: 1, colSpan: 1 },
            { headerState: 1, colSpan: 2 },
          ],
        },
        { children: [{ headerState: 0, rowSpan: 2 }, { rowSpan: 1 }, {}] },
        { children: [{}, {}] },
      ],
    })
    expect(textOf(plan)).toBe('Âge\nDose\nEnfant\n1\nmg\n2\nmg')
  })

  it('takes a first row in bold for a header', async () => {
    const bold = (text: string): string => `<w:tc>${paragraph(r(text, '<w:b/>'))}</w:tc>`
    const plan = await planOf({
      body: `<w:tbl>${row([bold('A'), bold('B')])}${row([cell('1'), cell('2')])}</w:tbl>`,
    })
    const [table] = blocksOf(plan)
    expect(table).toMatchObject({ children: [{ children: [{ headerState: 1 }, {}] }, {}] })
  })

  it('lays a table in a table flat, and says so', async () => {
    const inner = `<w:tbl>${row([cell('dedans'), cell('aussi')])}</w:tbl>`
    const plan = await planOf({
      body: `<w:tbl><w:tr><w:tc>${p('dehors')}${inner}</w:tc>${cell('à côté')}</w:tr></w:tbl>`,
    })
    expect(textOf(plan)).toBe('dehors\ndedans | aussi\nà côté')
    expect(codesOf(plan)).toEqual(['nestedTable'])
  })
})

describe('pictures', () => {
  const images = { dot: { extension: 'png', bytes: redDot } }

  it('become figures after their paragraph, each file once, with their alternative text', async () => {
    const plan = await planOf({
      images,
      body: paragraph(r('Voir ') + picture('dot', 'Un point')) + paragraph(picture('dot')),
    })
    expect(blocksOf(plan)).toMatchObject([
      { type: 'paragraph' },
      {
        type: 'block',
        fields: { blockType: 'figure', image: { importedFile: 0 }, alt: 'Un point' },
      },
      { type: 'block', fields: { alt: '' } },
    ])
    expect(plan.files).toMatchObject([{ name: 'dot.png', mimeType: 'image/png', alt: 'Un point' }])
    expect(codesOf(plan)).toEqual(['imageWithoutAlt'])
    expect(plan.report.blocks.image).toBe(2)
  })

  it('are left out, and named, when they cannot be shown or are not in the file', async () => {
    const plan = await planOf({
      images: { metafile: { extension: 'emf', bytes: Buffer.from('not a picture') } },
      body: paragraph(picture('metafile')) + paragraph(picture('elsewhere')),
    })
    expect(plan.files).toEqual([])
    expect(codesOf(plan).sort()).toEqual(['emptyDocument', 'imageLinked', 'imageUnsupported'])
  })
})

describe('notes', () => {
  it('are called by a number in brackets and stand at the end of the section that calls them', async () => {
    const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
    const note = (id: number, text: string): string =>
      `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${r(` ${text}`)}</w:p></w:footnote>`
    const plan = await planOf({
      footnotes: `<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>${note(2, 'Première.')}${note(3, 'Seconde.')}`,
      body: [
        p('Objet', 'Titre1'),
        paragraph(r('Soulager') + mark(2)),
        p('Suivi', 'Titre1'),
        paragraph(r('Noter') + mark(3) + mark(9)),
      ].join(''),
    })
    expect(textOf(plan, 0)).toBe('Soulager\u202F[1]\nNotes\n[1]\u00A0Première.')
    expect(textOf(plan, 1)).toBe('Noter\u202F[2]\nNotes\n[2]\u00A0Seconde.')
    expect(codesOf(plan)).toEqual(['missingNote'])
  })
})

it('makes rich text that the library takes', async () => {
  const plan = await planOf({
    numbering: lists(),
    body: [p('Objet', 'Titre1'), item('un', 1), item('deux', 2, 2), p('Citer', 'Citation')].join(
      '',
    ),
  })
  for (const { content } of plan.sections) expect(validateRichText(content)).toBe(true)
  expect(blocksOf(plan).at(-1)).toMatchObject({ type: 'quote' })
  expect(buildDocx({ body: '' }).length).toBeGreaterThan(0)
})
