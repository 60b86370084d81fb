import { describe, expect, it } from 'vitest'

import { scalesFor, type Person, type ScaleFacts } from '../../../../src/kinds/scale/choose'

const scale = (title: string, facts: Partial<ScaleFacts> = {}): ScaleFacts => ({
  title,
  ageGroups: [],
  ages: { from: null, to: null },
  communication: 'observed',
  settings: ['emergency'],
  ...facts,
})

const years = (from: number | null, to: number | null): ScaleFacts['ages'] => ({
  from: from === null ? null : from * 12,
  to: to === null ? null : to * 12,
})

const asked = (person: Partial<Person>): Person => ({
  months: null,
  answering: null,
  setting: null,
  ...person,
})

const titles = (person: Partial<Person>, scales: ScaleFacts[]): string[] =>
  scalesFor(asked(person), scales).map(({ scale: { title } }) => title)

describe('which scale', () => {
  const child = scale('Enfant', { ages: years(0, 7) })

  it.each([
    [0, true],
    [84, true],
    [85, false],
  ])('takes both bounds of an age in: %s months', (months, fits) => {
    expect(titles({ months }, [child])).toEqual(fits ? ['Enfant'] : [])
  })

  it('takes an adult to be 18 and an elderly person 65, where a scale names only who it is for', () => {
    const scales = [
      scale('Adulte', { ageGroups: ['adult'] }),
      scale('Personne âgée', { ageGroups: ['elderly'] }),
      scale('Enfant', { ageGroups: ['child'] }),
    ]
    expect(titles({ months: 17 * 12 }, scales)).toEqual(['Enfant'])
    expect(titles({ months: 18 * 12 }, scales)).toEqual(['Adulte'])
    expect(titles({ months: 65 * 12 }, scales)).toEqual(['Adulte', 'Personne âgée'])
  })

  it('asks both of a scale that gives bounds and groups', () => {
    const both = scale('EVA', { ageGroups: ['child', 'adult'], ages: years(6, null) })
    expect(titles({ months: 5 * 12 }, [both])).toEqual([])
    expect(titles({ months: 6 * 12 }, [both])).toEqual(['EVA'])
    expect(titles({ months: 90 * 12 }, [both])).toEqual(['EVA'])
  })

  it('leaves out what the person would have to answer, when they cannot', () => {
    const scales = [scale('EN', { communication: 'selfReport' }), scale('Algoplus')]
    expect(titles({ answering: 'no' }, scales)).toEqual(['Algoplus'])
    expect(titles({ answering: 'yes' }, scales)).toEqual(['EN', 'Algoplus'])
  })

  it('keeps it with a word when nobody is sure, behind what needs no answer', () => {
    const scales = [scale('EN', { communication: 'selfReport' }), scale('Algoplus')]
    const [first, second] = scalesFor(asked({ answering: 'unsure' }), scales)
    expect(first?.scale.title).toBe('Algoplus')
    expect(second).toMatchObject({
      scale: { title: 'EN' },
      toCheck: ['La personne doit pouvoir répondre.'],
    })
  })

  it('leaves out a scale of another place of care', () => {
    const scales = [scale('Urgences'), scale('EHPAD', { settings: ['nursingHome'] })]
    expect(titles({ setting: 'nursingHome' }, scales)).toEqual(['EHPAD'])
  })

  it('excludes nothing by what a scale does not say, tells it, and puts it last', () => {
    const silent = scale('A', { communication: null, settings: [] })
    const choices = scalesFor(asked({ months: 60, answering: 'no', setting: 'emergency' }), [
      silent,
      child,
    ])
    expect(choices.map(({ scale: { title } }) => title)).toEqual(['Enfant', 'A'])
    expect(choices[1]).toEqual({
      scale: silent,
      reasons: [],
      toCheck: [
        'L’échelle ne précise pas d’âge.',
        'L’échelle ne précise pas si la personne doit répondre.',
        'L’échelle ne précise pas de lieu.',
      ],
    })
  })

  it('says why a scale is chosen', () => {
    const [choice] = scalesFor(asked({ months: 60, answering: 'no', setting: 'emergency' }), [
      child,
    ])
    expect(choice?.reasons).toEqual([
      'Âge\u00a0: de la naissance à 7\u00a0ans.',
      'La personne est observée\u00a0: elle n’a pas à répondre.',
      'Lieu\u00a0: Urgences.',
    ])
  })

  it('puts the scale made for the narrowest span of ages first', () => {
    const scales = [scale('De 0 à 18 ans', { ages: years(0, 18) }), child]
    expect(titles({ months: 24 }, scales)).toEqual(['Enfant', 'De 0 à 18 ans'])
  })

  it('gives all of them where nothing is asked', () => {
    expect(titles({}, [child, scale('Algoplus')])).toHaveLength(2)
  })
})
