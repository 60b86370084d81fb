import { proAge002 } from '../content/proAge002'
import { proUrg002 } from '../content/proUrg002'
import { scriptOf } from './script'
import type { Step } from './types'

/** The two protocols that were taken out of force: replaced by another, and for an error. */
export const withdrawnSteps = (start: Date): Step[] => {
  const replaced = scriptOf(start, {
    collection: 'protocols',
    group: 'sujet-age',
    reference: 'PRO-AGE-002',
  })
  const wrong = scriptOf(start, {
    collection: 'protocols',
    group: 'urgences',
    reference: 'PRO-URG-002',
  })
  const round = { changeType: 'major', changeSummary: 'Première version.' } as const
  return [
    replaced.create(770, proAge002),
    ...replaced.round({ ...round, submitted: 745 }, 'released'),
    replaced.act([198], ['coordination', 'withdraw'], {
      number: '1.0',
      kind: 'replaced',
      reason: "Repris dans le protocole d'évaluation de la personne âgée qui communique mal.",
      replacedBy: 'PRO-AGE-001',
    }),
    wrong.create(320, proUrg002),
    ...wrong.round({ ...round, submitted: 290 }, 'released'),
    wrong.act([264], ['responsable', 'withdraw'], {
      number: '1.0',
      kind: 'error',
      reason:
        "Le délai avant le départ vers un service est faux : 15 min imprimées au lieu d'une heure. Suivre PRO-URG-001.",
    }),
  ]
}
