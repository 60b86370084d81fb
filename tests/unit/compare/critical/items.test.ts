import { describe, expect, it } from 'vitest'

import { criticalBetween } from '../../../../src/compare/criticalBetween'
import { criticalChanges } from '../../../../src/compare/critical/criticalChanges'
import { buildDifference, hashes, listed } from './support/difference'
import { listedBetween } from './support/pairs'
import { protocolWith, signed } from './support/protocolWith'

describe('an item', () => {
  it('is what the gate of the workflow asks for', async () => {
    const [older, newer] = [protocolWith({ dose: '2 mg' }), protocolWith({ dose: '3 mg' })]
    const order = { kind: 'protocol', before: signed(older), after: signed(newer) }
    expect(await criticalBetween(order)).toEqual(listedBetween(older, newer))
    expect(await criticalBetween({ ...order, after: order.before })).toEqual([])
  })

  it('says where it stands, what it is about, and both sides', () => {
    const items = listedBetween(
      protocolWith({ dose: '2 à 3 mg' }),
      protocolWith({ dose: '20 à 30 mg' }),
    )
    expect(items).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        section: 'procedure',
        place: 'Posologie, ligne 2 (Kétamine), Dose',
        kind: 'figure',
        before: '2 à 3 mg',
        after: '20 à 30 mg',
      },
    ])
  })

  it('is one for a row of which several cells changed', () => {
    const items = listedBetween(
      protocolWith({ dose: '2 mg', interval: '5 min' }),
      protocolWith({ dose: '3 mg', interval: '10 min' }),
    )
    expect(items.map(({ place, before, after }) => ({ place, before, after }))).toEqual([
      {
        place: 'Posologie, ligne 2 (Kétamine)',
        before: '2 mg\n5 min',
        after: '3 mg\n10 min',
      },
    ])
  })

  it('names a picture by its words and the beginning of its digest', () => {
    const [item] = listedBetween(protocolWith(), protocolWith({}, { picture: 'd'.repeat(64) }))
    expect(item).toMatchObject({
      kind: 'picture',
      before: expect.stringMatching(/Schéma en marches.*\(empreinte aaaaaaaaaaaa\)/),
      after: expect.stringMatching(/Schéma en marches.*\(empreinte dddddddddddd\)/),
    })
  })

  it('is called by the gravest of its kinds', () => {
    const [item] = listed('Morphine 2 mg chez l’adulte', 'Oxycodone 3 mg chez l’enfant')
    expect(item?.kind).toBe('drug')
  })

  it('cuts what did not change out of a long text, never within a figure', () => {
    const filler = 'La personne reste au calme, 1 000 mg de sucre près de 2 à 3 ml. '.repeat(20)
    const [item] = listed(`${filler}Injecter 2 mg. ${filler}`, `${filler}Injecter 20 mg. ${filler}`)
    expect(item?.before).toMatch(/^… .*Injecter 2 mg\..* …$/)
    expect(item?.after).toMatch(/^… .*Injecter 20 mg\..* …$/)
    expect(item?.before.length).toBeLessThan(480)
    expect(item?.before).not.toMatch(/^… (?:000|mg|à|3|ml)|(?: 1| 1 000| 2| 2 à| 2 à 3) …$/)
  })

  it('lists what the comparison could not name', () => {
    const unknown = buildDifference({ part: null, unit: 'block', place: 'Document' })
    expect(criticalChanges([unknown], hashes)).toHaveLength(1)
  })

  it('lists nothing of how a table is laid out', () => {
    const widths = buildDifference({
      unit: 'table',
      member: 'widths',
      before: '50 %, 50 %',
      after: '40 %, 60 %',
    })
    expect(criticalChanges([widths], hashes)).toEqual([])
  })
})

describe('what reads otherwise than it is written', () => {
  it.each([
    ['a digit of another script', 'Injecter 2 mg', 'Injecter \u0665 mg'],
    ['a word that is struck', 'Ne pas injecter', 'Ne [barré\u00a0: pas] injecter'],
    ['a sign that turns the order of letters', 'Injecter 20 mg', 'Injecter \u202e20 mg'],
    ['a sign that strikes a digit', 'Injecter 20 mg', 'Injecter 20\u0336 mg'],
    ['a hidden sign before a digit', 'Injecter 2 mg', 'Injecter \u200b20 mg'],
    ['capitals that multiply a unit', 'Injecter 2 mUI', 'Injecter 2 MUI'],
    ['a fraction in one sign', 'Un ½ comprimé', 'Un ¼ comprimé'],
    ['a power', '10⁶ unités', '10⁹ unités'],
  ])('is listed: %s', (_, before, after) => {
    expect(listed(before, after)).toHaveLength(1)
  })

  it.each([
    ['letters of another alphabet', 'Morphine 2 mg', 'M\u043erphine 2 mg'],
    ['a full-width digit', 'Injecter 2 mg', 'Injecter \uff12 mg'],
    ['a soft hyphen', 'Paracétamol 1 g', 'Para\u00adcétamol 1 g'],
    ['the other sign for micro', 'Injecter 5 \u00b5g', 'Injecter 5 \u03bcg'],
    ['the letter O for a zero', 'Injecter 10 mg', 'Injecter 1O mg'],
    ['accents apart from their letters', 'Kétamine', 'Ke\u0301tamine'],
  ])('is not listed where it reads the same: %s', (_, before, after) => {
    expect(listed(before, after)).toEqual([])
  })
})
