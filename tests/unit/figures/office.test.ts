import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { findSoffice } from '../../../scripts/soffice.mjs'
import { compareFigures } from '../../../src/figures/compare'
import { piecesOfImport } from '../../../src/figures/ofImport'
import { parseDocx } from '../../../src/import/parseDocx'
import { planImport } from '../../../src/import/plan/planImport'
import type { ImportReport } from '../../../src/import/types'
import { isDeep } from '../../helpers/depth'
import { officeTexts, piecesOfOffice } from './office'

const textsOf = (text: string): string[] => piecesOfOffice(text).map((piece) => piece.text)

describe('the text export of LibreOffice', () => {
  it('is read line by line, with the labels of its lists', () => {
    const text = '\uFEFFPosologie\r\n1.\tAdulte 50 µg\r\n\r\n5 mg\r\n\fFin\r\n'
    expect(textsOf(text)).toEqual(['Posologie', '1. Adulte 50 µg', '5 mg', 'Fin'])
  })
})

const folder = path.resolve(process.env['SAMPLES_DIR'] ?? '../shared/samples', 'docx')
const soffice = findSoffice()
if (isDeep() && soffice === undefined) {
  console.warn('soffice not found: third witness skipped')
}
const samples =
  isDeep() && soffice !== undefined && existsSync(folder)
    ? readdirSync(folder).filter((name) => /^(?:snds|ohdsi|pnx|domifa)__.*\.docx$/.test(name))
    : []

// Its export has the lines of tables of contents and what was deleted, and of notes only the marks.
const isComparable = ({ blocks, warnings }: ImportReport): boolean =>
  blocks.footnote === 0 &&
  warnings.every(({ code }) => code !== 'tableOfContents' && code !== 'trackedChanges')

describe.skipIf(samples.length === 0)('LibreOffice, as a third witness', () => {
  it('finds the figures of the import in the real Word files', async () => {
    const files = samples.map((name) => path.join(folder, name))
    const texts = await officeTexts(soffice ?? '', files)
    const lost: string[] = []
    for (const [name, text] of texts) {
      const plan = planImport(await parseDocx(readFileSync(path.join(folder, name))), {
        given: 'À part',
        fileName: name,
      })
      if (!isComparable(plan.report)) continue
      const { figures, differences } = compareFigures(
        piecesOfOffice(text),
        piecesOfImport({ title: '', sections: plan.sections }),
      )
      if (figures.kept / figures.source < 0.95)
        lost.push(
          `${name}: ${figures.kept}/${figures.source}`,
          ...differences.slice(0, 5).map(({ before, after }) => `${before} → ${after}`),
        )
    }
    expect(lost).toEqual([])
  })
})
