import { paragraph, richText } from '../../../src/richText/model/build'
import type { ControlledSlug } from '../../../src/slugs'
import { testPassword } from '../../helpers'
import { scaleFields } from '../../helpers/scale'
import type { Route } from './entryPoints'
import type { Json } from './values'
import { strangersWord } from './words'

// As it would be sent: what the builders of rich text give, as JSON.
const json = (value: unknown): Json => JSON.parse(JSON.stringify(value))

const rich = richText([paragraph('Soulager la douleur liée aux soins.')])
const common = {
  title: `Un titre d’essai ${strangersWord}`,
  summary: `Un résumé ${strangersWord}.`,
  workingGroup: '@@group@@',
  themes: ['@@theme@@'],
  audience: ['nurse'],
}
const document = { relationTo: 'protocols', value: '@@draft@@' }

const issue = { year: 2026, issue: 'HS@@nn@@' }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const ofKinds: Readonly<Record<ControlledSlug, unknown>> = {
  protocols: {
    ...common,
    settings: ['emergency'],
    keywords: ['douleur'],
    sections: [{ kind: 'purpose', title: 'Objet', content: rich }],
    legalBasis: [{ text: 'Le médecin signe.', citation: 'CSP' }],
    references: [{ label: 'HAS', source: 'HAS', url: 'https://example.org/has' }],
    attachments: [{ title: 'Schéma', file: '@@media@@' }],
    reviewPeriodMonths: 24,
  },
  'training-modules': {
    ...common,
    objectives: [{ text: 'Savoir.' }],
    durationMinutes: 45,
    slides: [{ layout: 'content', title: 'Un', content: rich, notes: 'Dire.' }],
  },
  newsletters: {
    ...common,
    ...issue,
    editorial: rich,
    items: [{ type: 'article', title: 'Un article', content: rich, date: '2026-01-01' }],
  },
  resources: { ...common, category: 'sheet', content: rich, url: 'https://example.org' },
  scales: { ...common, ...scaleFields, recommendation: rich },
}

const byCollection: Readonly<Record<string, unknown>> = {
  ...ofKinds,
  themes: { code: 'E@@n@@', title: 'Un thème' },
  comments: { document, text: `Un mot ${strangersWord}.` },
  'working-groups': {
    name: `Un groupe ${strangersWord}`,
    slug: `${strangersWord}@@n@@`,
    active: true,
    members: [{ user: '@@user@@', roles: ['author'] }],
    rules: [{ kind: 'protocol', minReviews: 2 }],
  },
  users: {
    name: `Une Personne ${strangersWord}`,
    email: `${strangersWord}@@n@@@ailleurs.example`,
    profession: 'nurse',
    roles: [],
    active: true,
  },
  establishments: { name: `Un établissement ${strangersWord}`, finess: '310000@@n@@' },
  'api-clients': {
    name: `Un client ${strangersWord}`,
    enableAPIKey: true,
    apiKey: 'une-cle-d-essai-0001-@@n@@',
  },
  media: { alt: `Un schéma ${strangersWord}`, caption: 'Légende' },
  'payload-locked-documents': { document, user: { relationTo: 'users', value: '@@user@@' } },
  'payload-preferences': { key: strangersWord, value: { largeur: 3 } },
}

const byEnd: readonly (readonly [RegExp, unknown])[] = [
  [/\/login$/, { email: '@@email@@', password: testPassword }],
  [/\/(forgot-password|unlock)$/, { email: '@@email@@' }],
  [/\/change-password$/, { currentPassword: testPassword, password: testPassword }],
  [/\/reset-password$/, { token: strangersWord, password: 'un-mot-de-passe-long' }],
  [/\/first-register$/, { email: '@@email@@', name: 'Une Personne', password: testPassword }],
  [
    /\/import$/,
    { workingGroup: '@@group@@', themes: ['@@theme@@'], title: `Importé ${strangersWord}` },
  ],
  [/\/figures$/, { checked: ['inconnu.1'] }],
  [/^\/api\/payload-preferences\/\{key\}$/, { value: { largeur: 3 } }],
]

const forWorkflow = {
  expectedHash: '@@reviewHash@@',
  changeType: 'minor',
  changeSummary: `Ce qui change ${strangersWord}.`,
  comment: `Un mot ${strangersWord}.`,
  reason: `Un motif ${strangersWord}.`,
  password: testPassword,
  acknowledged: ['0123456789abcdef'],
  assignees: [{ email: '@@email@@', as: 'reviewer' }],
  scheduledFor: '2999-01-01T08:00:00+01:00',
  number: '1.0',
  kind: 'obsolete',
}

/** A body that the route would take, or nearly. */
export const validBodyFor = ({ path, slug = '' }: Pick<Route, 'path' | 'slug'>): Json => {
  const [, special] = byEnd.find(([pattern]) => pattern.test(path)) ?? []
  const asIssue = slug === 'newsletters' && path.endsWith('/import')
  if (special !== undefined)
    return json(asIssue && isObject(special) ? { ...special, ...issue } : special)
  if (path.includes('/workflow')) return json(forWorkflow)
  return json(byCollection[slug] ?? { name: 'Quelque chose', value: 1 })
}

/** What each action of the workflow takes of them. */
export const fieldsOfActions: Readonly<Record<string, readonly string[]>> = {
  submit: ['expectedHash', 'changeType', 'changeSummary'],
  assign: ['assignees'],
  recall: ['reason'],
  verify: ['expectedHash', 'acknowledged', 'comment'],
  requestChanges: ['expectedHash', 'comment'],
  approve: ['expectedHash', 'password', 'acknowledged', 'comment'],
  refuse: ['expectedHash', 'reason'],
  schedule: ['expectedHash', 'scheduledFor'],
  release: ['expectedHash', 'number', 'reason', 'password'],
  override: ['expectedHash', 'password', 'reason', 'acknowledged'],
  confirmUnchanged: ['expectedHash', 'password', 'comment'],
  withdraw: ['number', 'kind', 'reason', 'password'],
  reinstate: ['number', 'reason', 'password'],
}
