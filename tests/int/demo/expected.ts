type Row = { kind: string; collection: string; reference: string }

const row = (kind: string, collection: string, references: string[]): Row[] =>
  references.map((reference) => ({ kind, collection, reference }))

/** The contract's table, written out a second time. */
export const inForce: Row[] = [
  ...row('protocols', 'protocols', [
    'PRO-MEOPA-001',
    'PRO-AGE-001',
    'PRO-PSY-001',
    'PRO-URG-001',
    'PRO-CAN-001',
  ]),
  ...row('training', 'training-modules', ['FOR-MEOPA-001', 'FOR-AGE-001']),
  ...row('resources', 'resources', ['RES-MEOPA-001', 'RES-AGE-001', 'RES-URG-001']),
  ...row('scales', 'scales', [
    'ECH-URG-001',
    'ECH-URG-002',
    'ECH-URG-003',
    'ECH-AGE-001',
    'ECH-AGE-002',
    'ECH-AGE-003',
    'ECH-PED-001',
    'ECH-PED-002',
    'ECH-PED-003',
    'ECH-HAN-001',
    'ECH-HAN-002',
    'ECH-HAN-003',
    'ECH-HAN-004',
    'ECH-CAN-001',
  ]),
  ...row('newsletters', 'newsletters', ['LET-2026-T2', 'LET-2026-T3']),
]

export const neverReleased: readonly (readonly [reference: string, state: string])[] = [
  ['PRO-ETP-001', 'draft'],
  ['PRO-MEOPA-002', 'inReview'],
  ['PRO-AGE-003', 'changesRequested'],
  ['PRO-PSY-002', 'inApproval'],
  ['PRO-URG-003', 'approved'],
  ['PRO-CAN-002', 'scheduled'],
]
