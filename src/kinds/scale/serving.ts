import * as example from '../../publicApi/openapi/examples/shared'
import { absoluteHtml } from '../../publicApi/serializers/links'
import type { KindServing } from '../interface/serving'
import type { ListedScale, PublicScale, ScaleColumns } from './schema'

export const scaleServing: KindServing<PublicScale, ListedScale, ScaleColumns> = {
  release: ({ head, presentation, sources }, stored, { publicUrl }) => ({
    ...head,
    kind: 'scale',
    ...presentation,
    measures: stored.measures ?? '',
    population: stored.population ?? '',
    ageGroups: stored.ageGroups,
    ages: stored.ages,
    communication: stored.communication,
    filledInBy: stored.filledInBy ?? '',
    itemCount: stored.itemCount,
    items: stored.scaleItems.map(({ key, title, html, scores }) => ({
      id: key,
      key,
      title,
      html: absoluteHtml(html, publicUrl),
      scores,
    })),
    range: stored.range,
    thresholds: stored.thresholds,
    recommendation: {
      html: absoluteHtml(stored.recommendation.html, publicUrl),
      text: stored.recommendation.text,
    },
    licence: stored.licence ?? '',
    source: stored.source ?? '',
    ...sources,
  }),
  listed: ({ items: _items, ...listed }) => listed,
  graphQL: {
    fields: {
      measures: true,
      population: true,
      ageGroups: true,
      ages: ['from', 'to'],
      communication: true,
      filledInBy: true,
      itemCount: true,
      scaleItems: ['key', 'title', 'html', 'scores'],
      range: ['min', 'max'],
      thresholds: ['from', 'to', 'meaning'],
      recommendation: ['html', 'text'],
      licence: true,
      source: true,
    },
    // The column `items` is a newsletter's.
    calledInV1: { scaleItems: 'items' },
    searchable: ['ageGroups', 'communication'],
  },
  example: {
    reference: 'ECH-URG-001',
    identifier: 'urn:uuid:2f0c6d38-7a41-4b5e-9a55-0b7c3c1e8a10',
    kind: 'scale',
    title: 'Échelle verbale simplifiée',
    summary: 'La personne choisit un mot.',
    ...example.shared,
    measures: 'Intensité de la douleur',
    population: 'Adulte, enfant dès 4 ans',
    ageGroups: ['child', 'adult', 'elderly'],
    ages: { from: 48, to: null },
    communication: 'selfReport',
    filledInBy: 'La personne elle-même',
    itemCount: 1,
    items: [
      {
        id: 'item',
        key: 'item',
        title: 'Mot choisi',
        html: '',
        scores: [
          { value: 0, label: 'Pas de douleur' },
          { value: 1, label: 'Douleur faible' },
        ],
      },
    ],
    range: { min: 0, max: 4 },
    thresholds: [],
    recommendation: example.words,
    licence: 'Texte libre',
    source: 'HAS, 2022',
    links: example.linksOf('scale', 'ECH-URG-001'),
  },
}
