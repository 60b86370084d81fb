import { proAge003 } from '../content/proAge003'
import { proCan002 } from '../content/proCan002'
import { proEtp001 } from '../content/proEtp001'
import { proMeopa002 } from '../content/proMeopa002'
import { proPsy002 } from '../content/proPsy002'
import { proUrg003 } from '../content/proUrg003'
import type { GroupSlug } from '../people/groups'
import { daysBefore } from './moments'
import { scriptOf } from './script'
import type { Step } from './types'

const round = { changeType: 'major', changeSummary: 'Première version.' } as const

const scriptFor = (start: Date) => (group: GroupSlug, reference: string) =>
  scriptOf(start, { collection: 'protocols', group, reference })

type ScriptFor = ReturnType<typeof scriptFor>

const inReview = (script: ReturnType<ScriptFor>): Step[] => [
  script.create(45, proMeopa002),
  ...script.round({ ...round, submitted: 20 }, 'inReview'),
  script.comment(16, {
    by: 'relecteur1',
    section: 'procedure',
    text: 'Faire essayer le masque sans gaz : oui, mais dire combien de temps on y consacre. Chez nous, cinq minutes suffisent avec une marionnette.',
  }),
  script.comment(14, {
    by: 'relecteur2',
    section: 'contraindications',
    text: "« Les mêmes que chez l'adulte » oblige à ouvrir l'autre protocole. Recopier la liste ?",
  }),
  script.comment(12, {
    by: 'responsable',
    text: "Bonne remarque sur la liste. Je propose d'attendre le second avis avant de modifier, pour ne pas rouvrir un tour deux fois.",
  }),
]

const changesRequested = (script: ReturnType<ScriptFor>): Step[] => [
  script.create(75, proAge003),
  ...script.round({ ...round, submitted: 45 }, 'inReview'),
  script.act([41, 14], ['relecteur1', 'verify'], { comment: "Conforme à ce que fait l'équipe." }),
  script.act([38, 16], ['relecteur2', 'requestChanges'], {
    comment:
      "Préciser ce que l'on attend du traitement donné en prévention : molécule et délai manquent, et le mot « délai » seul n'aide personne.",
  }),
]

const scheduled = (script: ReturnType<ScriptFor>, start: Date): Step[] => [
  script.create(70, proCan002),
  ...script.round({ ...round, submitted: 40 }, 'scheduled'),
  script.act([6], ['responsable', 'schedule'], {
    scheduledFor: daysBefore(start, -12, 7).toISOString(),
  }),
]

/** The six protocols that were never released, one in each state. */
export const underwaySteps = (start: Date): Step[] => {
  const script = scriptFor(start)
  const psy = script('sante-mentale', 'PRO-PSY-002')
  const urg = script('urgences', 'PRO-URG-003')
  return [
    script('etp', 'PRO-ETP-001').create(30, proEtp001),
    ...inReview(script('meopa', 'PRO-MEOPA-002')),
    ...changesRequested(script('sujet-age', 'PRO-AGE-003')),
    psy.create(72, proPsy002),
    ...psy.round({ ...round, submitted: 50 }, 'inApproval'),
    urg.create(66, proUrg003),
    ...urg.round({ ...round, submitted: 42 }, 'approved'),
    ...scheduled(script('cancer', 'PRO-CAN-002'), start),
  ]
}
