import type { ActStep, Step } from './steps/types'

const said = {
  title: 'Un titre',
  summary: 'Résumé court.',
  text: 'Injecter 2 mg.',
  imported: false,
  nurse: false,
  issue: '',
  theme: 'a',
  bare: false,
  slide: 'slide',
  attached: true,
  file: '',
} as const

const doc = 0

const act = (action: ActStep['action'], who: string, rest: Partial<ActStep> = {}): Step => ({
  do: 'act',
  doc,
  action,
  who,
  ...rest,
})

const readers = [act('verify', 'reviewer1'), act('verify', 'reviewer2')]

/**
 * What becomes of a dose that is another: signed by nobody who has not ticked it, whatever is ticked instead; by the
 * readers of a major change though it is minor; and by nobody any more, once an older release with another dose is back.
 */
export const doseSteps: readonly Step[] = [
  { do: 'create', who: 'author', makes: doc, collection: 'protocols', group: 'a', content: said },
  act('submit', 'author', { changeType: 'minor' }),
  ...readers,
  act('approve', 'approver1'),
  act('release', 'editor'),
  { do: 'edit', who: 'author', doc, change: { text: 'Injecter 20 mg.' } },
  act('submit', 'author', { changeType: 'minor' }),
  act('verify', 'reviewer1', { ticks: 'none' }),
  act('verify', 'reviewer1', { ticks: 'stale' }),
  ...readers,
  act('approve', 'approver1', { ticks: 'some' }),
  act('override', 'coordinator', { ticks: 'none' }),
  act('approve', 'approver1', { ticks: 'none', wrongPassword: true }),
  act('approve', 'approver1'),
  act('release', 'editor'),
  act('withdraw', 'coordinator', { number: '1.1', kind: 'error' }),
  { do: 'edit', who: 'author', doc, change: { summary: 'Résumé court' } },
  act('submit', 'author', { changeType: 'minor' }),
  act('verify', 'reviewer1'),
  act('reinstate', 'coordinator', { number: '1.0' }),
  act('approve', 'approver1'),
  act('submit', 'author', { changeType: 'minor' }),
  ...readers,
  act('approve', 'approver1'),
  act('schedule', 'editor', { inHours: 3 }),
  act('withdraw', 'coordinator', { number: '1.0', kind: 'obsolete' }),
  { do: 'wait', hours: 24 },
  { do: 'edit', who: 'author', doc, change: { text: 'Injecter 2 mg.' } },
  act('submit', 'author', { changeType: 'major' }),
  act('override', 'coordinator'),
]
