import { contentHash } from '../../../../../src/content'
import { contentOf } from '../../../../../src/content/ofKind'
import { scaleContent } from '../../../../../src/kinds/scale/content'
import type { ScaleContent } from '../../../../../src/kinds/scale/types'
import { paragraph, richText } from '../../../../../src/richText/model/build'
import type { JsonRecord } from '../../../../../src/richText/model/guards'
import { buildLookups } from '../../../content/support/workingCopy'

/** A complete working copy of a scale, as Payload reads it at depth 0. */
export const workingScale: JsonRecord = {
  id: 'doc-1',
  title: 'Échelle verbale simplifiée',
  summary: 'La personne choisit un mot.',
  themes: ['theme-1'],
  audience: ['nurse'],
  settings: ['emergency'],
  language: 'fr',
  easyToRead: false,
  measures: 'Intensité de la douleur',
  population: 'Adulte, enfant dès 4 ans',
  ageGroups: ['adult', 'child'],
  ages: { from: 4, fromUnit: 'year', to: null, toUnit: 'year' },
  communication: 'selfReport',
  filledInBy: 'La personne elle-même',
  itemCount: 1,
  items: [
    {
      id: 'r1',
      key: 'item',
      title: 'Mot choisi',
      content: richText([paragraph('Lire les 3 mots.')]),
      scores: [
        { id: 's1', value: 0, label: 'Pas de douleur' },
        { id: 's2', value: 2.5, label: 'Modérée' },
      ],
    },
  ],
  range: { min: 0, max: 4 },
  thresholds: [{ id: 't1', from: 2, to: 4, meaning: 'Douleur modérée ou plus' }],
  recommendation: richText([paragraph('Garder les mêmes mots pendant 24 h.')]),
  licence: 'Texte libre',
  source: 'HAS, 12 janvier 2022',
}

/** The content of the sample, changed. */
export const buildScale = (changes: JsonRecord = {}): ScaleContent =>
  scaleContent.resolve({ ...workingScale, ...changes }, buildLookups())

/** Its hash. */
export const hashOfScale = (changes: JsonRecord = {}): string =>
  contentHash(contentOf('scale', { ...workingScale, ...changes }, buildLookups()))
