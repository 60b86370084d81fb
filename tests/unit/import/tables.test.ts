import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { percentsOf } from '../../../src/import/word/columnWidths'
import { parseDocx } from '../../../src/import/parseDocx'
import { buildDocx, cell, p, r, row } from './buildDocx'
import { blocksOf, codesOf, planOf, textOf } from './read'

const shaded = (text: string, fill: string): string =>
  cell(text, `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`)
const table = (rows: string[], grid: number[] = []): string =>
  `<w:tbl><w:tblGrid>${grid.map((width) => `<w:gridCol w:w="${String(width)}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
const headers = (node: unknown): unknown => JSON.stringify(node).match(/"headerState":\d/g)

describe('widths of columns', () => {
  test.prop([fc.array(fc.integer({ min: 1, max: 12_000 }), { minLength: 2, maxLength: 20 })])(
    'are whole percents that make a hundred, in the order of the file’s, none too narrow to read',
    (widths) => {
      const found = percentsOf(widths)
      if (found === undefined) {
        const even = widths.reduce((sum, width) => sum + width, 0) / widths.length
        expect(widths.every((width) => Math.abs(width - even) < even * 0.05)).toBe(true)
        return
      }
      expect(found.reduce((sum, width) => sum + width, 0)).toBe(100)
      expect(found.every((width) => Number.isInteger(width) && width >= 5)).toBe(true)
      widths.forEach((width, index) =>
        widths.forEach((other, at) => {
          if (width > other) expect((found[index] ?? 0) + 1).toBeGreaterThanOrEqual(found[at] ?? 0)
        }),
      )
    },
  )

  it('stand on the table, unless they are alike or do not fit its columns', async () => {
    const rows = [row([cell('a'), cell('b')]), row([cell('c'), cell('d')])]
    const widthsOf = async (grid: number[]) =>
      blocksOf(await planOf({ body: table(rows, grid) }))[0]?.colWidths
    expect(await widthsOf([1000, 3000])).toEqual([25, 75])
    expect(await widthsOf([10, 5000])).toEqual([5, 95])
    expect(await widthsOf([2000, 2010])).toBeUndefined()
    expect(await widthsOf([1000, 2000, 3000])).toBeUndefined()
    expect(await widthsOf([])).toBeUndefined()
  })
})

describe('the first row', () => {
  const next = row([cell('1'), cell('2')])

  it('is a header where all of it is shaded alike, and the next is not', async () => {
    const first = async (cells: string[], second = next) =>
      headers(blocksOf(await planOf({ body: table([row(cells), second]) }))[0])
    const yes = ['"headerState":1', '"headerState":1', '"headerState":0', '"headerState":0']
    const no = yes.map(() => '"headerState":0')
    expect(await first([shaded('A', 'D9D9D9'), shaded('B', 'D9D9D9')])).toEqual(yes)
    expect(await first([shaded('A', '1F3864'), shaded('B', '1F3864')])).toEqual(yes)
    expect(await first([shaded('A', 'FF0000'), shaded('B', '00FF00')])).toEqual(no)
    expect(await first([shaded('A', 'D9D9D9'), cell('B')])).toEqual(no)
    expect(await first([cell('A'), cell('B')])).toEqual(no)
    const alike = row([shaded('1', 'D9D9D9'), shaded('2', 'D9D9D9')])
    expect(await first([shaded('A', 'D9D9D9'), shaded('B', 'D9D9D9')], alike)).toEqual(no)
  })

  it('is offered as a header where its look alone says so, and the author may refuse it', async () => {
    const guessed = table([row([shaded('Âge', 'D9D9D9'), shaded('Dose', 'D9D9D9')]), next])
    const bytes = buildDocx({ body: p('Avant') + table([next, next]) + guessed })
    const readWith = async (plainTables: number[]) => {
      const { blocks, headerGuesses } = await parseDocx(bytes, { plainTables })
      return { offered: headerGuesses, first: headers(blocks.at(-1)) }
    }
    const offer = { table: 2, cells: ['Âge', 'Dose'], where: 'Début du document' }
    expect(await readWith([])).toMatchObject({
      offered: [{ ...offer, isTaken: true }],
      first: ['"headerState":1', '"headerState":1', '"headerState":0', '"headerState":0'],
    })
    expect(await readWith([2])).toMatchObject({
      offered: [{ ...offer, isTaken: false }],
      first: Array(4).fill('"headerState":0'),
    })
  })
})

describe('cells', () => {
  it('that a merge covers are told with what they hold, and the others stay in their columns', async () => {
    const plan = await planOf({
      body: table([
        row([
          cell('Âge'),
          cell('Dose', '<w:hMerge w:val="restart"/>'),
          cell('cachée 1', '<w:hMerge/>'),
          cell('Voie'),
        ]),
        row([cell('Enfant', '<w:vMerge w:val="restart"/>'), cell('150'), cell('300'), cell('PO')]),
        row([cell('cachée 2', '<w:vMerge/>'), cell('20'), cell('40'), cell('IV')]),
      ]),
    })
    expect(textOf(plan).split('\n')).toEqual([
      'Âge',
      'Dose',
      'Voie',
      'Enfant',
      '150',
      '300',
      'PO',
      '20',
      '40',
      'IV',
    ])
    expect(
      plan.report.warnings.map(({ code, message }) => [
        code,
        message.replace(/^.*\((.*)\).*$/s, '$1'),
      ]),
    ).toEqual([
      ['hiddenCell', 'cachée 1, cachée 2'],
      ['wordsLost', 'cachée, 1, 2'],
    ])
  })

  it('that go on from no merge show what they hold', async () => {
    const plan = await planOf({
      body: table([
        row([cell('5 mg', '<w:vMerge/>'), cell('x')]),
        row([cell('y'), cell('10 mg', '<w:vMerge/>')]),
      ]),
    })
    expect(textOf(plan)).toBe('5 mg\nx\ny\n10 mg')
  })

  test.prop([fc.constantFrom('FF0000', 'C00000', '00B050', 'FFC000', '0070C0', 'ffff00')])(
    'whose ground is a colour are told',
    async (fill) => {
      const body = [
        table([row([cell('a'), shaded('b', fill)]), row([cell('c'), cell('d')])]),
        `<w:p>${r('x', `<w:shd w:val="clear" w:fill="${fill}"/>`)}</w:p>`,
        `<w:p>${r('x', `<w:color w:val="${fill}"/>`)}</w:p>`,
        `<w:p><w:pPr><w:shd w:val="clear" w:fill="${fill}"/></w:pPr>${r('x')}</w:p>`,
      ]
      for (const one of body) expect(codesOf(await planOf({ body: one }))).toEqual(['colour'])
    },
  )

  it('in black, white and grey are not', async () => {
    const fills = ['auto', 'FFFFFF', 'D9D9D9', '000000']
    const body = table([
      row([cell('a'), ...fills.map((fill) => shaded('x', fill))]),
      row(['b', 'c', 'd', 'e', 'f'].map((text) => cell(text))),
    ])
    expect(codesOf(await planOf({ body }))).toEqual([])
  })
})

describe('a table of one cell', () => {
  it('is the text that it frames, at any depth, and told', async () => {
    const frame = (inside: string): string => `<w:tbl><w:tr><w:tc>${inside}</w:tc></w:tr></w:tbl>`
    const inner = table([row([cell('Enfant'), cell('5 mg')])])
    const plan = await planOf({
      body: p('Avant.') + frame(p('Cadre.') + frame(p('Dedans.')) + inner) + p('Après.'),
    })
    expect(blocksOf(plan).map(({ type }) => type)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'table',
      'paragraph',
    ])
    expect(textOf(plan)).toBe('Avant.\nCadre.\nDedans.\nEnfant\n5 mg\nAprès.')
    expect(codesOf(plan)).toEqual(['frame'])
  })
})

describe('columns made with tabs', () => {
  const line = (cells: string[], between = '<w:tab/>'): string =>
    `<w:p>${cells.map((text) => r(text)).join(`<w:r>${between}</w:r>`)}</w:p>`

  test.prop([
    fc.integer({ min: 2, max: 4 }).chain((columns) =>
      fc.array(
        fc.array(fc.constantFrom('Enfant', '5 mg', '1', '10'), {
          minLength: columns,
          maxLength: columns,
        }),
        { minLength: 2, maxLength: 5 },
      ),
    ),
    fc.constantFrom('<w:tab/>', '<w:tab/><w:tab/>', '<w:ptab/>'),
  ])('are a table whose values stay apart', async (rows, between) => {
    const plan = await planOf({
      body: rows.map((cells) => line(cells, between)).join('') + p('Après.'),
    })
    expect(blocksOf(plan).map(({ type }) => type)).toEqual(['table', 'paragraph'])
    expect(textOf(plan)).toBe([...rows.flat(), 'Après.'].join('\n'))
    expect(codesOf(plan)).toEqual(['tabColumns'])
  })

  it.each(['☐', '–', '1.', 'a)', '1.2.', 'iv)'])(
    'are none where each line begins with a sign or a number that was typed: %s',
    async (label) => {
      const plan = await planOf({ body: line([label, 'un']) + line([label, 'deux']) })
      expect(textOf(plan)).toBe(`${label} un\n${label} deux`)
      expect(codesOf(plan)).toEqual([])
    },
  )

  it('are told where they make no table', async () => {
    const plan = await planOf({ body: line(['Enfant', '5 mg', 'PO']) + line(['Adulte', '10 mg']) })
    expect(blocksOf(plan).map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
    expect(codesOf(plan)).toEqual(['tabs'])
  })
})
