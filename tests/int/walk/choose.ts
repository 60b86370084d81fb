import { controlledSlugs, type ControlledSlug } from '../../../src/slugs'
import { groupRoles, type GroupRole } from '../../../src/vocabulary/people'
import type { Profession } from '../../../src/vocabulary/professions'
import {
  withdrawalKinds,
  workflowActions,
  type WorkflowAction,
} from '../../../src/vocabulary/workflow'
import { kindOfCollection } from '../../../src/kinds/facts'
import type { Dice } from './dice'
import { isAcknowledging } from './model/critical'
import { judgeAct } from './model/judge'
import { inForce } from './model/rules'
import type { Content, Doc, Model, Person } from './model/types'
import { moveOf, type TakenStep } from './steps/handlers'
import type { ActStep, Change, Expected, Step } from './steps/types'

type Kind = Step['do']

/** What a walk is like: how likely each kind of step and each action is, and what it begins with. */
export type Plan = {
  /** So many documents of `openingDocs`. */
  opening: number
  /** Of a hundred actions so many that the model says will be done, and so many that nearly would. */
  open: number
  near: number
  kinds: Readonly<Record<Kind, number>>
  acts: Readonly<Record<WorkflowAction, number>>
}

const openingDocs: readonly (readonly [ControlledSlug, string])[] = [
  ['protocols', 'a'],
  ['resources', 'a'],
  ['protocols', 'b'],
  ['protocols', 'a'],
  ['training-modules', 'a'],
  ['newsletters', 'a'],
  ['scales', 'a'],
]

/** What a walk does most of: bringing documents on, with everything else in between. */
export const usual: Plan = {
  opening: openingDocs.length,
  open: 62,
  near: 16,
  kinds: {
    act: 60,
    edit: 8,
    bulkEdit: 2,
    restore: 3,
    duplicate: 2,
    create: 2,
    import: 2,
    importInto: 2,
    upload: 2,
    describe: 2,
    move: 2,
    trash: 1,
    untrash: 2,
    member: 5,
    rule: 2,
    activate: 3,
    profession: 2,
    neighbour: 2,
    comment: 3,
    wait: 5,
  },
  acts: {
    submit: 12,
    assign: 3,
    recall: 1,
    verify: 14,
    requestChanges: 2,
    approve: 14,
    refuse: 1,
    schedule: 4,
    release: 9,
    override: 1,
    confirmUnchanged: 3,
    withdraw: 3,
    reinstate: 6,
  },
}

const mostDocs = 12
const professions: readonly Profession[] = ['physician', 'nurse', 'pharmacist', 'manager']
const titles = ['Un titre', 'Un autre titre', 'Un bon titre']
const texts = ['Injecter 2 mg.', 'Injecter 20 mg.', 'Texte troisième.']
const summaries = ['Résumé court.', 'Résumé court', '']
const files = ['Texte importé.', 'Autre texte importé.']

type Table = { model: Model; dice: Dice; plan: Plan }

const changeOf = (dice: Dice): Change =>
  dice.pick<() => Change>([
    () => ({ title: dice.pick(titles) }),
    () => ({ text: dice.pick(texts) }),
    () => ({ summary: dice.pick(summaries) }),
    () => ({ summary: dice.pick(summaries.slice(0, 2)), text: dice.pick(texts) }),
    () => ({ nurse: dice.chance(50) }),
  ])()

// Every issue of a newsletter is another: by the clock, which goes on with each step.
const issueOf = ({ clock, docs }: Model): string =>
  `${2000 + (docs.length % 90)}-HS${1 + (Math.floor(clock / 1000) % 99)}`

const newContent = (
  { model, dice }: Pick<Table, 'dice' | 'model'>,
  { collection, group }: { collection: ControlledSlug; group: string },
): Content => ({
  title: dice.pick(titles),
  summary: dice.chance(85) ? dice.pick(summaries.slice(0, 2)) : '',
  text: dice.pick(texts),
  imported: false,
  nurse: collection === 'protocols' && dice.chance(60),
  issue: collection === 'newsletters' ? issueOf(model) : '',
  theme: group,
  bare: false,
  slide: 'slide',
  attached: true,
  file: '',
})

const anyone = ({ model, dice }: Table): Person => dice.pick([...model.people.values()])

/** Members of the groups: the people of the network stay as they are. */
const someMember = ({ model, dice }: Table): Person =>
  dice.pick([...model.people.values()].filter(({ network }) => network.length === 0))

const someGroup = ({ model, dice }: Table): string => dice.pick([...model.groups.keys()])

// Roles as they were at first half of the time: a group where nobody may approve comes back to life.
const someRoles = ({ dice }: Table, { key }: Person): GroupRole[] => {
  const first = groupRoles.codes.find((role) => key.startsWith(role))
  if (first && dice.chance(60)) return [first]
  return groupRoles.codes.filter(() => dice.chance(40))
}

const someAct = (
  { model, dice }: Table,
  { doc, action }: { doc: Doc; action: WorkflowAction },
): Omit<ActStep, 'who'> => {
  const numbers = [...doc.releases.map(({ number }) => number), ...(dice.chance(5) ? ['9.9'] : [])]
  const other = dice.pick(model.docs).at
  const kind = dice.pick(withdrawalKinds.codes)
  const person = dice.pick([...model.people.values()])
  const rest: Partial<ActStep> = {
    ...(action === 'submit' && { changeType: dice.pick(['minor', 'major']) }),
    ...(action === 'assign' && {
      assign: { who: person.key, as: dice.pick(['reviewer', 'approver']) },
    }),
    ...(action === 'schedule' && {
      inHours: dice.pick([1, 3, 24, 72, ...(dice.chance(20) ? [-1] : [])]),
    }),
    ...(action === 'release' && dice.chance(10) && { number: dice.pick(['3.0', '2.5']) }),
    ...(action === 'withdraw' && { kind, ...(kind === 'replaced' && { replacedBy: other }) }),
    ...((action === 'withdraw' || action === 'reinstate') && {
      number: numbers.length > 0 ? dice.pick(numbers) : '1.0',
    }),
  }
  return { do: 'act', doc: doc.at, action, ...rest }
}

/** Every action on a document by everybody, each asked in one way, with what the model says of it. */
const judged = (table: Table, doc: Doc): { step: ActStep; verdict: Expected }[] => {
  const { model } = table
  const asked = workflowActions.codes.map((action) => someAct(table, { doc, action }))
  return asked.flatMap((act) =>
    [...model.people.values()].map((who) => {
      const step = { ...act, who: who.key }
      return { step, verdict: judgeAct(model, step, doc, who) }
    }),
  )
}

const weighed = ({ dice, plan }: Table, steps: readonly ActStep[]): ActStep | null => {
  if (steps.length === 0) return null
  const action = dice.weigh(plan.acts, [...new Set(steps.map((step) => step.action))])
  return dice.pick(steps.filter((step) => step.action === action))
}

/** An action that the model says will be done, if there is one for this document. */
const openAct = (table: Table, doc: Doc): ActStep | null =>
  weighed(
    table,
    judged(table, doc).flatMap(({ step, verdict }) => (verdict === 'done' ? [step] : [])),
  )

// What is looked at last: whoever comes so far may do it, and from here.
const nearly = [
  'ALREADY_DECIDED',
  'SELF_REVIEW',
  'SELF_APPROVAL',
  'INCOMPLETE_DOCUMENT',
  'CONFLICT',
]

const spoilt = (
  table: Table,
  { doc, step }: { doc: Doc; step: ActStep | null },
): ActStep | null => {
  const who = step && table.model.people.get(step.who)
  if (!who) return null
  const isAsked = isAcknowledging(step.action) && doc.critical.length > 0
  if (isAsked && table.dice.chance(60)) {
    return { ...step, ticks: table.dice.pick(['none', 'some', 'stale']) }
  }
  const isRisked = who.network.length === 0 && who.failures < 3 && table.dice.chance(50)
  return { ...step, ...(isRisked ? { wrongPassword: true } : { stale: true }) }
}

/** An action that one thing stands in the way of. */
const nearAct = (table: Table, doc: Doc): ActStep | null => {
  const all = judged(table, doc)
  const near = all.flatMap(({ step, verdict }) =>
    nearly.some((code) => verdict.includes(code)) ? [step] : [],
  )
  if (near.length > 0 && table.dice.chance(60)) return weighed(table, near)
  return spoilt(table, { doc, step: openAct(table, doc) })
}

/** Any action by anybody, as it comes: most of them are refused. */
const anyAct = (table: Table, doc: Doc): ActStep => {
  const { dice, plan } = table
  const who = anyone(table)
  const isOfGroup = who.network.length === 0
  return {
    ...someAct(table, { doc, action: dice.weigh(plan.acts) }),
    who: who.key,
    ...(dice.chance(10) && { stale: true }),
    ...(isOfGroup && who.failures < 3 && dice.chance(8) && { wrongPassword: true }),
  }
}

const someDoc = ({ model, dice }: Table): Doc => dice.pick(model.docs)

/** What a newsletter is to tell of: mostly what is in force. */
const toldOf = ({ model, dice }: Table): Doc => {
  const current = model.docs.filter((doc) => inForce(doc))
  return current.length > 0 && dice.chance(80) ? dice.pick(current) : dice.pick(model.docs)
}

const withoutWho = (
  table: Table,
  kind: Exclude<Kind, 'act' | 'wait'>,
): ((who: string) => TakenStep) => {
  const { model, dice } = table
  const doc = someDoc(table)
  const collection = dice.pick(controlledSlugs)
  const member = someMember(table)
  const group = someGroup(table)
  const makes = model.docs.length
  switch (kind) {
    case 'edit': {
      const ifMatch = dice.chance(30) ? dice.pick(['current', 'stale'] as const) : undefined
      const attached = model.files.length > 0 && dice.chance(30)
      const tells = doc.collection === 'newsletters' && dice.chance(50)
      const change = tells
        ? { names: toldOf(table).at }
        : attached
          ? { file: dice.pick(model.files).key }
          : changeOf(dice)
      return (who) => ({ do: 'edit', who, doc: doc.at, change, ...(ifMatch && { ifMatch }) })
    }
    case 'bulkEdit': {
      const alike = model.docs.filter((one) => one.collection === doc.collection)
      const docs = [
        doc.at,
        ...alike.map(({ at }) => at).filter((at) => at !== doc.at && dice.chance(60)),
      ]
      const change = changeOf(dice)
      return (who) => ({ do: 'bulkEdit', who, collection: doc.collection, docs, change })
    }
    case 'restore': {
      const version = dice.pick([...doc.versions.keys()])
      return (who) => ({ do: 'restore', who, doc: doc.at, version })
    }
    case 'duplicate': {
      const issue = issueOf(model)
      return (who) => ({ do: 'duplicate', who, doc: doc.at, makes, issue })
    }
    case 'create': {
      const content = newContent(table, { collection, group })
      return (who) => ({ do: 'create', who, makes, collection, group, content })
    }
    case 'import': {
      const content = { ...newContent(table, { collection, group }), text: dice.pick(files) }
      return (who) => ({ do: 'import', who, makes, collection, group, content })
    }
    case 'importInto': {
      const [title, text] = [dice.pick(titles), dice.pick(files)]
      return (who) => ({ do: 'importInto', who, doc: doc.at, title, text })
    }
    case 'upload': {
      const file = `fichier-${model.files.length}`
      return (who) => ({ do: 'upload', who, file })
    }
    case 'describe': {
      const own = [...model.groups.values()].map(({ file }) => file)
      const file = dice.pick([...own, ...model.files]).key
      const alt = dice.pick(titles)
      return (who) => ({ do: 'describe', who, file, alt })
    }
    case 'move':
      return (who) => ({ do: 'move', who, doc: doc.at, group })
    case 'trash':
    case 'untrash':
      return (who) => ({ do: kind, who, doc: doc.at })
    case 'member': {
      const roles = someRoles(table, member)
      return (who) => ({ do: 'member', who, group, whom: member.key, roles })
    }
    case 'rule': {
      const required = professions.filter(() => dice.chance(25))
      const minReviews = dice.pick([1, 2, 3])
      const asked = dice.chance(40)
        ? null
        : { minReviews, minReviewsMinor: 1, professions: required }
      const of = kindOfCollection[collection]
      return (who) => ({ do: 'rule', who, group, kind: of, rule: asked })
    }
    case 'activate': {
      const asleep = [...model.people.values()].filter(({ active }) => !active)
      const isWoken = asleep.length > 0 && dice.chance(70)
      const whom = isWoken ? dice.pick(asleep).key : member.key
      return (who) => ({ do: 'activate', who, whom, active: isWoken })
    }
    case 'neighbour': {
      const what = dice.pick(['file', 'theme'] as const)
      const title = dice.pick(titles)
      return (who) => ({ do: 'neighbour', who, group, what, title })
    }
    case 'comment': {
      const text = dice.pick(texts)
      return (who) => ({ do: 'comment', who, doc: doc.at, text })
    }
    case 'profession': {
      const profession = dice.pick(professions)
      return (who) => ({ do: 'profession', who, whom: member.key, profession })
    }
  }
}

const isAllowed = (model: Model, step: TakenStep, who: Person): boolean =>
  moveOf(model, step, who).expected === 'done'

const makers: readonly Kind[] = ['create', 'duplicate', 'import']

/** Draws the next step: mostly one that the model says will be done, else whatever comes. */
export const chooseStep = (model: Model, dice: Dice, plan: Plan = usual): Step => {
  const table: Table = { model, dice, plan }
  const kinds = Object.keys(plan.kinds).filter(
    (kind): kind is Kind =>
      Object.hasOwn(plan.kinds, kind) &&
      (model.docs.length < mostDocs || !makers.some((maker) => maker === kind)),
  )
  const kind = dice.weigh(plan.kinds, kinds)
  if (kind === 'wait')
    return { do: 'wait', hours: dice.pick([1, 6, 24, 24, 72, 24 * 45, 24 * 200]) }
  if (kind === 'act') {
    const doc = someDoc(table)
    const way = dice.weigh({ open: plan.open, near: plan.near, any: 100 - plan.open - plan.near })
    const open = way === 'open' ? openAct(table, doc) : null
    const near = way === 'near' ? nearAct(table, doc) : null
    return open ?? near ?? anyAct(table, doc)
  }
  const step = withoutWho(table, kind)
  if (step('').do === 'neighbour' && dice.chance(70)) {
    // Whoever may save such a thing at all: an author of the group, a coordinator.
    return step(dice.pick(['author', 'authorB', 'coordinator']))
  }
  const able = dice.chance(70)
    ? [...model.people.values()].filter((who) => isAllowed(model, step(who.key), who))
    : []
  return step(able.length > 0 ? dice.pick(able).key : anyone(table).key)
}

/** What every walk begins with: documents of each kind, in both groups, all of them complete. */
export const opening = (model: Model, dice: readonly Dice[], plan: Plan = usual): Step[] =>
  openingDocs.slice(0, plan.opening).flatMap(([collection, group], makes): Step[] => {
    const die = dice[makes]
    if (!die) return []
    const content = newContent({ model, dice: die }, { collection, group })
    const who = group === 'a' ? 'author' : 'authorB'
    return [
      {
        do: 'create',
        who,
        makes,
        collection,
        group,
        // The first is one that a physician has to sign.
        content: {
          ...content,
          summary: content.summary || 'Résumé court.',
          nurse: makes === 0 || content.nurse,
        },
      },
    ]
  })
