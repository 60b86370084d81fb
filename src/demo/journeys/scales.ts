import * as scales from '../content/scaleDocuments'
import type { GroupSlug } from '../people/groups'
import type { DemoScale } from '../types'
import { released } from './released'
import type { Step } from './types'

const documents: readonly (readonly [reference: string, group: GroupSlug, content: DemoScale])[] = [
  ['ECH-URG-001', 'urgences', scales.numeric],
  ['ECH-URG-002', 'urgences', scales.visual],
  ['ECH-URG-003', 'urgences', scales.verbal],
  ['ECH-AGE-001', 'sujet-age', scales.algoplus],
  ['ECH-AGE-002', 'sujet-age', scales.doloplus],
  ['ECH-AGE-003', 'sujet-age', scales.ecpa],
  ['ECH-PED-001', 'urgences', scales.evendol],
  ['ECH-PED-002', 'urgences', scales.flacc],
  ['ECH-PED-003', 'urgences', scales.edin],
  ['ECH-HAN-001', 'sante-mentale', scales.esdda],
  ['ECH-HAN-002', 'sante-mentale', scales.gedDi],
  ['ECH-HAN-003', 'sante-mentale', scales.dess],
  ['ECH-HAN-004', 'sante-mentale', scales.ppp],
  ['ECH-CAN-001', 'cancer', scales.dn4],
]

const first = 990

/** The scales, in force before the first document that points to one. */
export const scaleSteps = (start: Date): Step[] =>
  documents.flatMap(([reference, group, content], index) =>
    released(start, {
      target: { collection: 'scales', group, reference },
      content,
      created: first - index * 2,
      submitted: first - 5 - index * 2,
    }),
  )
