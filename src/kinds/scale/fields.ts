import type { Field, NumberFieldSingleValidation } from 'payload'

import { isRecord } from '../../input/isRecord'
import { keyField } from '../../payloadFields/keyField'
import { rowsNamedBy } from '../../payloadFields/rowsNamedBy'
import { richTextField } from '../../richText'
import { ageGroups, ageUnits, scaleCommunications } from './codes'

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value)

const isAboveMinimum: NumberFieldSingleValidation = (value, { siblingData }) => {
  if (value == null) return true
  const min = isRecord(siblingData) ? siblingData['min'] : undefined
  return (
    (isNumber(value) && (!isNumber(min) || min < value)) ||
    'Le score maximum doit être un nombre supérieur au score minimum.'
  )
}

const isWholeCount: NumberFieldSingleValidation = (value) =>
  value == null ||
  (Number.isInteger(value) && value >= 1 && value <= 1000) ||
  'Donnez un nombre entier, à partir de 1.'

const isAge: NumberFieldSingleValidation = (value) =>
  value == null ||
  (isNumber(value) && value >= 0 && value <= 2000) ||
  'Donnez un âge, à partir de 0.'

const age = (name: 'from' | 'to', label: string): Field[] => [
  { name, type: 'number', label, validate: isAge, admin: { width: '25%' } },
  {
    name: `${name}Unit`,
    type: 'select',
    label: 'En',
    options: ageUnits.options,
    defaultValue: 'year',
    admin: { width: '25%' },
  },
]

const half = { width: '50%' } as const

/** What it measures, for whom it is, and who fills it in. */
export const scaleMainFields: Field[] = [
  { name: 'measures', type: 'text', label: 'Ce qu’elle mesure' },
  {
    name: 'population',
    type: 'textarea',
    label: 'Pour qui',
    admin: {
      description: 'Les personnes pour qui l’échelle est faite, dans les mots de sa source.',
    },
  },
  {
    name: 'ageGroups',
    type: 'select',
    hasMany: true,
    label: 'Âges',
    options: ageGroups.options,
    admin: {
      description:
        '« Quelle échelle ? » la trouve par là, et par les bornes si la source en donne.',
    },
  },
  {
    name: 'ages',
    type: 'group',
    label: 'Bornes d’âge',
    admin: { description: 'Comprises toutes les deux. Vide : la source n’en donne pas.' },
    fields: [{ type: 'row', fields: [...age('from', 'À partir de'), ...age('to', 'Jusqu’à')] }],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'communication',
        type: 'select',
        label: 'Communication',
        options: scaleCommunications.options,
        admin: half,
      },
      { name: 'filledInBy', type: 'text', label: 'Remplie par', admin: half },
    ],
  },
]

const score = (name: 'from' | 'to', label: string): Field => ({
  name,
  type: 'number',
  label,
  admin: { width: '25%' },
})

const thresholds: Field = {
  name: 'thresholds',
  type: 'array',
  label: 'Seuils',
  labels: { singular: 'Seuil', plural: 'Seuils' },
  admin: {
    description: 'Ce que veut dire un score. Un bout laissé vide est ouvert.',
    components: rowsNamedBy('Seuil', ['meaning']),
  },
  fields: [
    {
      type: 'row',
      fields: [
        score('from', 'De'),
        score('to', 'À'),
        { name: 'meaning', type: 'text', label: 'Signification', admin: half },
      ],
    },
  ],
}

const items: Field = {
  name: 'items',
  type: 'array',
  label: 'Items',
  labels: { singular: 'Item', plural: 'Items' },
  admin: {
    description:
      'Seulement si leur texte est libre, et alors tous : sinon, le nombre d’items suffit et le formulaire se prend à la source.',
    components: rowsNamedBy('Item', ['title']),
  },
  fields: [
    keyField,
    { name: 'title', type: 'text', label: 'Intitulé' },
    richTextField({ name: 'content', label: 'Précisions' }),
    {
      name: 'scores',
      type: 'array',
      label: 'Scores',
      labels: { singular: 'Score', plural: 'Scores' },
      admin: { components: rowsNamedBy('Score', ['label']) },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'value', type: 'number', label: 'Score', admin: { width: '30%' } },
            { name: 'label', type: 'text', label: 'Libellé', admin: { width: '70%' } },
          ],
        },
      ],
    },
  ],
}

/** How to use it, how it is scored, and where it comes from. */
export const scaleContentFields: Field[] = [
  richTextField({
    name: 'recommendation',
    label: 'Recommandation d’emploi',
    description: 'Nécessaire pour soumettre : le réseau ne donne aucune échelle sans elle.',
  }),
  {
    name: 'itemCount',
    type: 'number',
    label: 'Nombre d’items',
    validate: isWholeCount,
  },
  {
    name: 'range',
    type: 'group',
    label: 'Scores',
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'min', type: 'number', label: 'Score minimum', admin: half },
          {
            name: 'max',
            type: 'number',
            label: 'Score maximum',
            validate: isAboveMinimum,
            admin: half,
          },
        ],
      },
    ],
  },
  thresholds,
  items,
  {
    name: 'licence',
    type: 'textarea',
    label: 'Reproduction',
    admin: { description: 'À quelles conditions l’échelle peut être recopiée et imprimée.' },
  },
  {
    name: 'source',
    type: 'textarea',
    label: 'Source',
    admin: { description: 'D’où vient l’échelle, et où se trouve son formulaire.' },
  },
]
