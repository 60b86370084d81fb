import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { kindOfHeading } from '../../../src/import/plan/sectionKinds'
import { sectionKinds, type SectionKind } from '../../../src/kinds/protocol/sectionKinds'

const named = sectionKinds.codes.filter((kind) => kind !== 'other')
const numberings = [
  '',
  '1. ',
  '2) ',
  'III - ',
  'IV. ',
  'A. ',
  'b) ',
  '3.2. ',
  '4.1 ',
  '12 – ',
  'Chapitre 2 : ',
]

describe('the kind of a section', () => {
  test.prop([
    fc.constantFrom(...named),
    fc.constantFrom(...numberings),
    fc.constantFrom('as is', 'capitals', 'without accents', 'with a colon'),
  ])(
    'is known from its usual heading, whatever its number, case and accents',
    (kind, number, form) => {
      const label = sectionKinds.labels[kind]
      const forms = {
        'as is': label,
        capitals: label.toUpperCase(),
        'without accents': label.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'"),
        'with a colon': `${label} :`,
      }
      expect(kindOfHeading(number + forms[form])).toBe(kind)
    },
  )

  it.each<[string, SectionKind]>([
    ['Objectifs du protocole', 'purpose'],
    ['Champ d’application', 'scope'],
    ['Personnes concernées', 'scope'],
    ['Cadre législatif et réglementaire', 'legalFramework'],
    ['Références réglementaires', 'legalFramework'],
    ['Définitions et abréviations', 'definitions'],
    ['Rôle de l’infirmier', 'responsibilities'],
    ['Effets secondaires', 'adverseEffects'],
    ['Conduite à tenir', 'procedure'],
    ['Mode opératoire', 'procedure'],
    ['Surveillance et suivi', 'monitoring'],
    ['Consentement du patient', 'patientInformation'],
    ['Formation des professionnels', 'requiredTraining'],
    ['Annexe 1 : échelle EVA', 'appendix'],
    ['Références', 'appendix'],
    ['Points clés', 'keyPoints'],
    ['Une rubrique bien à nous', 'other'],
    ['Butée mécanique', 'other'],
    ['', 'other'],
  ])('%s → %s', (heading, kind) => {
    expect(kindOfHeading(heading)).toBe(kind)
  })
})
