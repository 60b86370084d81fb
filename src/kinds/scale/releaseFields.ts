import type { Field } from 'payload'

import { htmlAndText } from '../../payloadFields/publishedFields'
import { populationColumn } from '../protocol/releaseFields'
import { ageGroups, scaleCommunications } from './codes'

export const scaleReleaseFields: Field[] = [
  populationColumn,
  { name: 'measures', type: 'text', label: 'Ce qu’elle mesure' },
  { name: 'ageGroups', type: 'select', hasMany: true, label: 'Âges', options: ageGroups.options },
  {
    name: 'ages',
    type: 'group',
    label: 'Bornes d’âge (mois)',
    fields: [
      { name: 'from', type: 'number', label: 'De' },
      { name: 'to', type: 'number', label: 'À' },
    ],
  },
  {
    name: 'communication',
    type: 'select',
    label: 'Communication',
    options: scaleCommunications.options,
  },
  { name: 'filledInBy', type: 'text', label: 'Remplie par' },
  { name: 'itemCount', type: 'number', label: 'Nombre d’items' },
  {
    name: 'scaleItems',
    type: 'array',
    label: 'Items',
    fields: [
      { name: 'key', type: 'text', label: 'Clé' },
      { name: 'title', type: 'text', label: 'Intitulé' },
      { name: 'html', type: 'textarea', label: 'HTML' },
      {
        name: 'scores',
        type: 'array',
        label: 'Scores',
        fields: [
          { name: 'value', type: 'number', label: 'Score' },
          { name: 'label', type: 'text', label: 'Libellé' },
        ],
      },
    ],
  },
  {
    name: 'range',
    type: 'group',
    label: 'Scores',
    fields: [
      { name: 'min', type: 'number', label: 'Minimum' },
      { name: 'max', type: 'number', label: 'Maximum' },
    ],
  },
  {
    name: 'thresholds',
    type: 'array',
    label: 'Seuils',
    fields: [
      { name: 'from', type: 'number', label: 'De' },
      { name: 'to', type: 'number', label: 'À' },
      { name: 'meaning', type: 'text', label: 'Signification' },
    ],
  },
  {
    name: 'recommendation',
    type: 'group',
    label: 'Recommandation d’emploi',
    fields: htmlAndText(),
  },
  { name: 'licence', type: 'textarea', label: 'Reproduction' },
  { name: 'source', type: 'textarea', label: 'Source de l’échelle' },
]
