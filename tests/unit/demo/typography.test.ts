import { describe, expect, it } from 'vitest'

import { french } from '../../../src/demo/typography'

describe('French typography', () => {
  it.each([
    ["l'acte", 'l’acte'],
    ['Si oui : non ; quoi ? oui !', 'Si oui\u00A0: non\u202F; quoi\u202F? oui\u202F!'],
    ['« mot »', '«\u00A0mot\u00A0»'],
    ['3 min, 50 % et 12 bouteilles', '3\u00A0min, 50\u00A0% et 12 bouteilles'],
    ['10 000 personnes', '10\u202F000 personnes'],
    ['https://exemple.fr/a?b=c', 'https://exemple.fr/a?b=c'],
  ])('sets %s', (typed, set) => {
    expect(french(typed)).toBe(set)
  })
})
