import { describe, expect, it } from 'vitest'

import { compareFigures } from '../../../src/figures/compare'
import type { Piece } from '../../../src/figures/piece'

const lines = (...texts: string[]): Piece[] =>
  texts.map((text, index) => ({ text, place: `ligne ${String(index)}` }))
const cells = (...texts: string[]): Piece[] =>
  texts.map((text, column) => ({ text, place: `colonne ${String(column)}`, column }))

const kindsOf = (source: Piece[], made: Piece[]): string[] =>
  compareFigures(source, made).differences.map(({ kind }) => kind)

describe('two texts', () => {
  it('agree when their lines are cut elsewhere', () => {
    const { figures, differences } = compareFigures(lines('Adulte 1 g', 'Enfant 15 mg'), [
      ...lines('Adulte 1 g\nEnfant 15 mg'),
    ])
    expect(differences).toEqual([])
    expect(figures).toEqual({ source: 4, kept: 4 })
  })

  it('differ by what is missing, added and changed, each at its place', () => {
    const source = lines('A < 5 mg', 'B 10 mg', 'C 50 µg')
    const made = lines('A < 5 mg', 'C 50 mg', 'D 7')
    expect(compareFigures(source, made).differences).toMatchObject([
      { kind: 'missing', place: 'ligne 1', before: 'B 10 mg', after: '' },
      { kind: 'changed', place: 'ligne 1', before: 'C 50 µg', after: 'C 50 mg\nD 7' },
    ])
  })

  it('differ when lines are joined so that a figure grows', () => {
    expect(kindsOf(lines('Prise 1', '0,5 mg'), lines('Prise 10,5 mg'))).toEqual(['changed'])
  })

  it('differ when two cells are swapped', () => {
    expect(kindsOf(cells('5 mg', '10 mg'), cells('10 mg', '5 mg'))).not.toEqual([])
  })

  it('differ when a cell moves into another column', () => {
    expect(kindsOf(cells('5 mg', ''), cells('', '5 mg'))).toEqual(['moved'])
  })

  it('agree when a note stands elsewhere, and differ when it is lost', () => {
    const note: Piece = { text: 'Maximum 4 g', place: 'note', floats: true }
    expect(kindsOf([note, ...lines('1 g')], lines('1 g', 'Maximum 4 g'))).toEqual([])
    expect(kindsOf([note, ...lines('1 g')], lines('1 g'))).toEqual(['missing'])
  })

  it('agree when a title stands before the text that it was made of stands behind', () => {
    const box = (text: string): Piece => ({ text, place: 'boîte', floats: true })
    const title: Piece = { text: 'Documentation Version 4', place: 'Titre', floats: true }
    const source = [...lines('Du 3 septembre 2020'), box('Documentation'), box('Version 4')]
    expect(kindsOf(source, [title, ...lines('Du 3 septembre 2020')])).toEqual([])
    const other = { ...title, text: 'Documentation Version 5' }
    expect(kindsOf(source, [other, ...lines('Du 3 septembre 2020')])).not.toEqual([])
  })

  it('differ when a paragraph moves', () => {
    expect(kindsOf(lines('1 g', '2 g', '3 g'), lines('2 g', '3 g', '1 g'))).toEqual(['moved'])
  })
})
