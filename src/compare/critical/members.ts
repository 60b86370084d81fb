import type { CriticalKind } from '../types'

/** What a change of words in a column or field is about, when the words themselves do not tell. */
export const kindOfMember: Readonly<Record<string, CriticalKind>> = {
  drug: 'drug',
  route: 'drug',
  dose: 'figure',
  maximum: 'figure',
  minimum: 'figure',
  threshold: 'figure',
  score: 'figure',
  interval: 'duration',
  population: 'population',
  condition: 'comparator',
  action: 'comparator',
  meaning: 'comparator',
}

/** Columns whose words explain: judged as a paragraph is. */
export const explaining: ReadonlySet<string> = new Set(['remark', 'source', 'caption', 'hint'])

/** Fields at the head that say to whom a document applies: every change of them counts. */
export const applying: ReadonlySet<string> = new Set([
  'population',
  'nurseProtocol',
  'audience',
  'settings',
  'ageGroups',
  'ages',
  'communication',
  'filledInBy',
])

/** Fields at the head that say nothing of care. */
export const clerical: ReadonlySet<string> = new Set([
  'authors',
  'easyToRead',
  'formerReferences',
  'keywords',
  'language',
  'licence',
  'references',
  'relations',
  'reviewPeriodMonths',
  'source',
  'themes',
])

/** Fields that hold files, whose content nobody compares. */
export const holdingFiles: ReadonlySet<string> = new Set([
  'attachments',
  'file',
  'image',
  'sourceFile',
  'video',
])

/** How something is laid out, or found again by programs: no words of it changed. */
export const formal: ReadonlySet<string> = new Set([
  'document',
  'documentTitle',
  'format',
  'key',
  'layout',
  'listType',
  'tag',
  'widths',
])

/** Fields at the head that hold the figures of a scale. */
export const measured: ReadonlySet<string> = new Set([
  'itemCount',
  'measures',
  'range',
  'thresholds',
])
