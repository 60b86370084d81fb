import * as example from '../../publicApi/openapi/examples/shared'
import { absoluteHtml } from '../../publicApi/serializers/links'
import type { KindServing } from '../interface/serving'
import type { TrainingColumns, ListedTraining, PublicTraining } from './schema'

export const trainingServing: KindServing<PublicTraining, ListedTraining, TrainingColumns> = {
  release: ({ head, presentation, sources }, stored, { publicUrl }) => ({
    ...head,
    kind: 'training',
    ...presentation,
    objectives: stored.objectives.map(({ text }) => text),
    durationMinutes: stored.durationMinutes,
    slides: stored.slides.map(({ key, layout, title, html, text, notes }) => ({
      id: key,
      key,
      layout,
      title,
      html: absoluteHtml(html, publicUrl),
      text,
      notes,
    })),
    ...sources,
  }),
  listed: ({ slides: _slides, ...listed }) => listed,
  graphQL: {
    fields: {
      objectives: ['text'],
      durationMinutes: true,
      slides: ['key', 'layout', 'title', 'html', 'text', 'notes'],
    },
    searchable: [],
  },
  example: {
    reference: 'FOR-MEOPA-001',
    identifier: 'urn:uuid:0b8f2f63-2a57-4e44-8a3e-96a1a8f1c702',
    kind: 'training',
    title: 'Se former au MEOPA',
    summary: 'Une heure pour commencer.',
    ...example.shared,
    objectives: ['Reconnaître les contre-indications'],
    durationMinutes: 60,
    slides: [
      { id: 's1', key: 's1', layout: 'content', title: 'Pourquoi', ...example.words, notes: '' },
    ],
    links: example.linksOf('training', 'FOR-MEOPA-001'),
  },
}
