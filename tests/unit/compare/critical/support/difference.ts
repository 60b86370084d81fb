import { criticalChanges } from '../../../../../src/compare/critical/criticalChanges'
import type { CriticalChange, Difference } from '../../../../../src/compare/types'

export const hashes = { before: 'hash of before', after: 'hash of after' }

/** A paragraph of a procedure that changed, or what is said of it. */
export const buildDifference = (said: Partial<Difference>): Difference => ({
  part: { key: 'procedure', title: 'Déroulement', nature: 'procedure' },
  place: 'Paragraphe 1',
  path: 'sections.0.1',
  group: 'sections.0.1',
  unit: 'paragraph',
  status: 'changed',
  member: null,
  context: '',
  before: '',
  after: '',
  ...said,
})

/** What is listed of one paragraph that reads otherwise. */
export const listed = (before: string, after: string): CriticalChange[] =>
  criticalChanges([buildDifference({ before, after })], hashes)
