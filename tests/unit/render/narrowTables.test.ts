import { describe, expect, it } from 'vitest'

import { narrowTables } from '../../../src/render/narrowTables'
import { attribute, elementsOf, shownText } from '../../helpers/hostile/parsed'

const heads = (...names: string[]): string =>
  `<thead><tr>${names.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>`
const dosage = `<table class="dosage"><caption>Doses</caption>${heads('Médicament', 'Dose', 'Voie &amp; "débit"')}<tbody><tr><th scope="row">Morphine</th><td>2 mg</td><td>IV</td></tr><tr><th scope="row">Autre</th><td></td><td>SC</td></tr></tbody></table>`

describe('a table of many columns on a narrow screen', () => {
  it('has the name of its column on each value, and the same words', () => {
    const { markup } = narrowTables(`<p>Avant</p>${dosage}<p>Après</p>`)
    const cells = elementsOf(markup).filter(({ tagName }) => tagName === 'td')
    expect(cells.map((cell) => attribute(cell, 'data-label'))).toEqual([
      'Dose',
      'Voie & "débit"',
      'Dose',
      'Voie & "débit"',
    ])
    expect(markup).toContain('<table class="dosage cards">')
    expect(shownText(markup)).toBe(shownText(`<p>Avant</p>${dosage}<p>Après</p>`))
  })

  it('is left alone when it has two columns', () => {
    const two = `<table>${heads('Score', 'Sens')}<tbody><tr><th scope="row">0</th><td>Rien</td></tr></tbody></table>`
    expect(narrowTables(two).markup).toBe(two)
  })

  it('scrolls, by keyboard too, when nothing names its columns or cells are merged', () => {
    const bare = '<table><tbody><tr><td>1</td><td>2</td><td>3</td></tr></tbody></table>'
    const merged = dosage.replace('<td>2 mg</td><td>IV</td>', '<td colspan="2">2 mg IV</td>')
    for (const table of [bare, merged]) {
      expect(narrowTables(table).markup).toBe(
        `<div class="scroll" tabindex="0" role="group" aria-label="Tableau à faire défiler">${table}</div>`,
      )
    }
  })

  it('of two in a row, each keeps to itself', () => {
    expect(narrowTables(dosage + dosage).markup.match(/class="dosage cards"/g)).toHaveLength(2)
  })
})
