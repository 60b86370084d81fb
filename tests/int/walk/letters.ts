import type { ActStep, Step } from './steps/types'

const said = {
  title: 'Un titre',
  summary: 'Résumé court.',
  text: 'Texte premier.',
  imported: false,
  nurse: false,
  issue: '',
  theme: 'a',
  bare: false,
  slide: 'slide',
  attached: true,
  file: '',
} as const

const act = (
  doc: number,
  action: ActStep['action'],
  who: string,
  rest: Partial<ActStep> = {},
): Step => ({ do: 'act', doc, action, who, ...rest })

const [protocol, letter] = [0, 1]

/** From a submission to the last signature. */
const signed = (doc: number, changeType: 'major' | 'minor'): Step[] => [
  act(doc, 'submit', 'author', { changeType }),
  act(doc, 'verify', 'reviewer1'),
  ...(doc === protocol && changeType === 'major' ? [act(doc, 'verify', 'reviewer2')] : []),
  act(doc, 'approve', 'approver1'),
]

/**
 * What becomes of a letter that tells of a protocol: the protocol has another number before the letter is released, then
 * before it comes out as planned, then before it is submitted again; then it is withdrawn. The model says what is refused.
 */
export const letterSteps: readonly Step[] = [
  {
    do: 'create',
    who: 'author',
    makes: protocol,
    collection: 'protocols',
    group: 'a',
    content: said,
  },
  ...signed(protocol, 'major'),
  act(protocol, 'release', 'editor'),
  {
    do: 'create',
    who: 'author',
    makes: letter,
    collection: 'newsletters',
    group: 'a',
    content: { ...said, issue: '2026-T1' },
  },
  { do: 'edit', who: 'author', doc: letter, change: { names: protocol } },
  ...signed(letter, 'major'),
  { do: 'edit', who: 'author', doc: protocol, change: { summary: 'Résumé court' } },
  ...signed(protocol, 'minor'),
  act(letter, 'schedule', 'editor', { inHours: 3 }),
  act(protocol, 'release', 'editor'),
  act(letter, 'release', 'editor'),
  { do: 'wait', hours: 24 },
  act(letter, 'release', 'editor'),
  { do: 'edit', who: 'author', doc: letter, change: { title: 'Un autre titre' } },
  act(letter, 'submit', 'author', { changeType: 'major' }),
  { do: 'edit', who: 'author', doc: letter, change: { names: protocol } },
  ...signed(letter, 'major'),
  act(letter, 'release', 'editor'),
  act(protocol, 'withdraw', 'coordinator', { number: '1.1', kind: 'obsolete' }),
  { do: 'edit', who: 'author', doc: letter, change: { summary: 'Résumé court' } },
  act(letter, 'submit', 'author', { changeType: 'minor' }),
  { do: 'restore', who: 'author', doc: letter, version: 0 },
]
