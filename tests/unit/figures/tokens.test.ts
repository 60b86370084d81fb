import { describe, expect, it } from 'vitest'

import { figuresIn } from '../../../src/figures/tokens'

describe('the figures of a text', () => {
  it.each([
    ['Fentanyl 50 \u00b5g', 'Fentanyl 50 \u03bcg'],
    ['10⁶ UI', '10^6 UI'],
    ['1 000 mg', '1\u00a0000 mg'],
    ['1 000 mg', '1\u202f000\u00a0mg'],
    ['0,5 mg', '0.5 mg'],
    ['½ comprimé', '1/2 comprimé'],
    ['SpO₂ >= 94 %', 'SpO₂ ≥ 94 %'],
    ['5–10 mg', '5-10 mg'],
    ['☑ allergie', '[x] allergie'],
    ['n’est pas', "n'est pas"],
  ])('are the same in « %s » and « %s »', (one, other) => {
    expect(figuresIn(one)).toEqual(figuresIn(other))
    expect(figuresIn(one)).not.toEqual([])
  })

  it.each([
    ['50 µg', '50 mg'],
    ['10⁶ UI', '106 UI'],
    ['< 50 kg', '50 kg'],
    ['≤ 3', '< 3'],
    ['ne pas injecter', 'injecter'],
    ['sans avis', 'avec avis'],
    ['Dose 1/3', 'Dose 13'],
    ['5–10 mg', '510 mg'],
    ['J-1', 'J1'],
    ['✗ interdit', '✓ interdit'],
    ['5 mg/kg/j', '5 mg/kg'],
    ['37 °C', '37 C'],
    ['1 000 mg', '1 mg'],
    ['2*5*3', '253'],
    ['jamais seul', 'seul'],
  ])('differ in « %s » and « %s »', (one, other) => {
    expect(figuresIn(one)).not.toEqual(figuresIn(other))
  })

  it('are no names of equations: a letter behind « = » is no unit', () => {
    expect(figuresIn('∑_(j=1)ⁿ = e_j')).toEqual(figuresIn('j=1^{n} = ej'))
    expect(figuresIn('5 h')).toEqual(['5', 'h'])
    expect(figuresIn('37 °C/h')).toEqual(['37', '°C', '/', 'h'])
  })
})
