import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { compareFigures } from '../../../src/figures/compare'
import { piecesOfImport } from '../../../src/figures/ofImport'
import { piecesOfRichText } from '../../../src/figures/ofRichText'
import { witnessWord } from '../../../src/figures/witness/witnessWord'
import type { Piece } from '../../../src/figures/piece'
import { parseDocx } from '../../../src/import/parseDocx'
import { planImport } from '../../../src/import/plan/planImport'
import { richText } from '../../../src/richText/model/build'
import { isDeep, seeded } from '../../helpers/depth'
import { pasted } from '../richText/editor/paste/pasted'
import { anyTwice } from './anyWordFile'

const ofPaste = (html: string): Piece[] =>
  piecesOfRichText(richText(pasted(html).blocks), 'Collé', 'imported')

const ofImport = async (bytes: Uint8Array): Promise<Piece[]> => {
  const { sections } = planImport(await parseDocx(bytes), { given: 'À part', fileName: 'x.docx' })
  return piecesOfImport({ title: '', sections })
}

describe('any text of doses, copied out of Word and imported from it', () => {
  test.prop([anyTwice], { numRuns: isDeep() ? 2000 : 60, ...seeded(16) })(
    'has the same figures both ways, and those of the file',
    async ({ bytes, html }) => {
      const copy = ofPaste(html)
      const { differences, figures } = compareFigures(witnessWord(bytes), copy)
      expect(differences).toEqual([])
      expect(figures.kept).toBe(figures.source)
      expect(compareFigures(await ofImport(bytes), copy).differences).toEqual([])
    },
  )

  it('is told apart when one way loses a power', () => {
    const whole = ofPaste('<p>0,5 × 10<sup>9</sup>/L</p>')
    const flat = ofPaste('<p>0,5 × 109/L</p>')
    expect(compareFigures(whole, flat).differences).not.toEqual([])
  })
})
