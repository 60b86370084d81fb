import { forAge001 } from '../content/forAge001'
import { forMeopa001 } from '../content/forMeopa001'
import { let2026T2, let2026T3 } from '../content/newsletters'
import { proAge001 } from '../content/proAge001'
import { proCan001 } from '../content/proCan001'
import {
  proMeopa001Edition10,
  proMeopa001Edition11,
  proMeopa001Edition20,
} from '../content/proMeopa001'
import { proPsy001 } from '../content/proPsy001'
import { proUrg001 } from '../content/proUrg001'
import { resAge001, resMeopa001, resUrg001 } from '../content/resources'
import { released } from './released'
import { scaleSteps } from './scales'
import { scriptOf } from './script'
import type { Step } from './types'

const meopa = (start: Date): Step[] => {
  const script = scriptOf(start, {
    collection: 'protocols',
    group: 'meopa',
    reference: 'PRO-MEOPA-001',
  })
  return [
    script.create(830, proMeopa001Edition10),
    ...script.round(
      { changeType: 'major', changeSummary: 'Première version.', submitted: 800, pace: 3 },
      'released',
    ),
    script.edit(575, proMeopa001Edition11),
    ...script.round(
      {
        changeType: 'minor',
        isCritical: true,
        changeSummary: "Autonomie d'une bouteille et température de stockage précisées.",
        submitted: 570,
      },
      'released',
    ),
    script.edit(175, proMeopa001Edition20),
    script.comment(170, {
      by: 'relecteur1',
      section: 'procedure',
      text: 'Peut-on garder les dix contrôles sur une seule page ? Au lit, on ne tourne pas les feuilles.',
    }),
    ...script.round(
      {
        changeType: 'major',
        changeSummary:
          "Dix contrôles avant l'administration, une personne dédiée, conduite à tenir, traçabilité détaillée ; cadre légal revu après le décret du 24 décembre 2025.",
        submitted: 160,
      },
      'released',
    ),
  ]
}

/** The documents that are in force at the start, PRO-MEOPA-001 with its three editions. */
export const inForceSteps = (start: Date): Step[] => [
  ...scaleSteps(start),
  ...meopa(start),
  ...released(start, {
    target: { collection: 'protocols', group: 'cancer', reference: 'PRO-CAN-001' },
    content: proCan001,
    created: 470,
    submitted: 446,
  }),
  ...released(start, {
    target: { collection: 'protocols', group: 'sujet-age', reference: 'PRO-AGE-001' },
    content: proAge001,
    created: 780,
    submitted: 220,
    changeSummary: 'Première version, qui réunit les pages Algoplus et Doloplus-2.',
  }),
  ...released(start, {
    target: { collection: 'protocols', group: 'sante-mentale', reference: 'PRO-PSY-001' },
    content: proPsy001,
    created: 300,
    submitted: 265,
  }),
  ...released(start, {
    target: { collection: 'protocols', group: 'urgences', reference: 'PRO-URG-001' },
    content: proUrg001,
    created: 345,
    submitted: 318,
  }),
  ...released(start, {
    target: { collection: 'training-modules', group: 'meopa', reference: 'FOR-MEOPA-001' },
    content: forMeopa001,
    created: 190,
    submitted: 165,
  }),
  ...released(start, {
    target: { collection: 'training-modules', group: 'sujet-age', reference: 'FOR-AGE-001' },
    content: forAge001,
    created: 215,
    submitted: 205,
  }),
  ...released(start, {
    target: { collection: 'resources', group: 'meopa', reference: 'RES-MEOPA-001' },
    content: resMeopa001,
    created: 150,
    submitted: 143,
  }),
  ...released(start, {
    target: { collection: 'resources', group: 'sujet-age', reference: 'RES-AGE-001' },
    content: resAge001,
    created: 210,
    submitted: 195,
  }),
  ...released(start, {
    target: { collection: 'resources', group: 'urgences', reference: 'RES-URG-001' },
    content: resUrg001,
    created: 140,
    submitted: 128,
  }),
  ...released(start, {
    target: { collection: 'newsletters', group: 'lettre', reference: 'LET-2026-T2' },
    content: let2026T2,
    created: 182,
    submitted: 178,
    changeSummary: 'Lettre du deuxième trimestre.',
  }),
  ...released(start, {
    target: { collection: 'newsletters', group: 'lettre', reference: 'LET-2026-T3' },
    content: let2026T3,
    created: 80,
    submitted: 68,
    changeSummary: 'Lettre du troisième trimestre.',
  }),
]
