import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { compareFigures } from '../../../src/figures/compare'
import { piecesOfImport } from '../../../src/figures/ofImport'
import { witnessWord } from '../../../src/figures/witness/witnessWord'
import { parseDocx } from '../../../src/import/parseDocx'
import { planImport } from '../../../src/import/plan/planImport'
import type { ImportPlan } from '../../../src/import/types'
import { isDeep, seeded } from '../../helpers/depth'
import { buildDocx, cell, item, lists, p, r, row, type DocxParts } from '../import/buildDocx'
import { codesOf, planOf } from '../import/read'
import { anyWordFile } from './anyWordFile'

const raisedRun = r('9', '<w:vertAlign w:val="superscript"/>')
const body =
  p('Posologie', 'Titre1') +
  `<w:p>${r('Neutrophiles &lt; 0,5 × 10')}${raisedRun}${r('/L')}</w:p>` +
  `<w:tbl>${row([cell('Matin'), cell('Soir')])}${row([cell('5 mg'), cell('10 mg')])}</w:tbl>` +
  p('Ne pas dépasser 50 µg par prise.') +
  item('Peser', 3) +
  item('Injecter 2 mL', 3)
const parts: DocxParts = { body, numbering: lists(4) }

/** A plan as a reader with this fault would have made it. */
const faulty = (plan: ImportPlan, change: (json: string) => string): ImportPlan['sections'] => {
  const sections: ImportPlan['sections'] = JSON.parse(change(JSON.stringify(plan.sections)))
  return sections
}

describe('the witness of a Word file', () => {
  it('agrees with an import that is right', async () => {
    const { report } = await planOf(parts)
    expect(report.figures.differences).toEqual([])
    expect(report.figures.kept).toBe(report.figures.source)
    expect(report.figures.source).toBeGreaterThan(15)
  })

  it.each<[string, (json: string) => string]>([
    ['drops what is raised', (json) => json.replace('"format":64', '"format":0')],
    [
      'swaps two cells',
      (json) => json.replace('5 mg', 'X').replace('10 mg', '5 mg').replace('X', '10 mg'),
    ],
    ['loses a comparator', (json) => json.replace('< 0,5', '0,5')],
    ['loses a negation', (json) => json.replace('Ne pas dépasser', 'Dépasser')],
    ['makes mg of µg', (json) => json.replace('50 µg', '50 mg')],
    ['counts a list from one', (json) => json.replace('"start":4', '"start":1')],
    ['loses a cell', (json) => json.replace('10 mg', '')],
    ['reads a line twice', (json) => json.replace('par prise.', 'par prise. 50 µg')],
  ])('catches a reader that %s', async (_, change) => {
    const plan = await planOf(parts)
    const sections = faulty(plan, change)
    expect(JSON.stringify(sections)).not.toBe(JSON.stringify(plan.sections))
    const { differences } = compareFigures(
      witnessWord(buildDocx(parts)),
      piecesOfImport({ title: '', sections }),
    )
    expect(differences).not.toEqual([])
  })

  it.each([
    [
      'deleted text',
      `<w:p>${r('Morphine ')}<w:del><w:r><w:delText>10 mg</w:delText></w:r></w:del>${r('5 mg')}</w:p>`,
      ['5 mg'],
    ],
    ['hidden text', `<w:p>${r('5 mg')}${r('10 mg', '<w:vanish/>')}</w:p>`, ['5 mg']],
    [
      'the font Symbol',
      `<w:p>${r('50 ')}${r('m', '<w:rFonts w:ascii="Symbol"/>')}${r('g')}</w:p>`,
      ['50 μg'],
    ],
    [
      'w:sym',
      `<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${r(' 94 %')}</w:p>`,
      ['≥ 94 %'],
    ],
    ['w:position', `<w:p>${r('10')}${r('6', '<w:position w:val="6"/>')}</w:p>`, ['10^{6}']],
    [
      'a field and its result, once',
      `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x 12</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('5 mg')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      ['5 mg'],
    ],
  ])('sees %s as Word shows it', (_, paragraph, texts) => {
    const shown = witnessWord(buildDocx({ body: paragraph })).map(({ text }) =>
      text.replace('Morphine ', ''),
    )
    expect(shown).toEqual(texts)
  })

  it('stands at the head of the report when it sees what the import does not', async () => {
    const hidden = await planOf({ body: `<w:p>${r('5 mg')}${r(' 10 mg', '<w:vanish/>')}</w:p>` })
    expect(codesOf(hidden)[0]).toBe('figuresDiffer')
    expect(hidden.report.figures.differences).toMatchObject([
      { before: '5 mg', after: '5 mg 10 mg' },
    ])
  })

  it('says so when it cannot read a file that the import reads', () => {
    const parsed = {
      coreTitle: '',
      blocks: [],
      notes: [],
      files: [],
      equations: 0,
      warnings: [],
      words: [],
      witness: null,
      headerGuesses: [],
    }
    const { report } = planImport(parsed, { given: 'x', fileName: 'x.docx' })
    expect(report.warnings[0]?.code).toBe('figuresUnchecked')
  })
})

describe('any Word file of doses', () => {
  test.prop([anyWordFile], { numRuns: isDeep() ? 2000 : 60, ...seeded(16) })(
    'is imported with every figure, in its place',
    async (bytes) => {
      const plan = planImport(await parseDocx(bytes), { given: 'À part', fileName: 'x.docx' })
      expect(plan.report.figures.differences).toEqual([])
    },
  )
})

const folder = path.join(process.env['SAMPLES_DIR'] ?? '../shared/samples', 'docx')
const samples = existsSync(folder)
  ? readdirSync(folder).filter((name) => /^(?:snds|ohdsi|pnx)__.*\.docx$/.test(name))
  : []
if (samples.length === 0)
  console.warn(`SKIPPED: the figures of real Word files: none in ${folder}.`)

describe.skipIf(samples.length === 0)('the real Word files', () => {
  it.each(samples)('%s keep their figures', async (name) => {
    const plan = planImport(await parseDocx(readFileSync(path.join(folder, name))), {
      given: undefined,
      fileName: name,
    })
    const { source, kept } = plan.report.figures
    expect(source).toBeGreaterThan(0)
    expect(kept / source).toBeGreaterThanOrEqual(0.99)
  })
})
