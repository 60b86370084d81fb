import { excerpt } from '../../compare/critical/excerpt'
import { html, multiline, type Markup } from '../../render/markup'

/** One difference of two releases, as a page lists it. */
export type Change = {
  /** The section, slide or item that it stands in; null at the head of the document. */
  part: string | null
  place: string
  before: string
  after: string
  critical: boolean
}

type Compared = {
  head: readonly { label: string; before: string; after: string; critical: boolean }[]
  parts: readonly {
    title: string
    status: string
    changes: readonly Omit<Change, 'part'>[]
  }[]
}

const wholeWords: Readonly<Record<string, string>> = {
  added: 'ajouté',
  removed: 'retiré',
  moved: 'déplacé',
}

/** All that differs between two releases, in the order of the document. */
export const changesOf = ({ head, parts }: Compared): Change[] => [
  ...head.map(({ label, ...change }) => ({ ...change, part: null, place: label })),
  ...parts.flatMap(({ title, status, changes }): Change[] => {
    const told = changes.map((change) => ({ ...change, part: title }))
    const whole = wholeWords[status]
    return told.length > 0 || whole === undefined
      ? told
      : [{ part: title, place: whole, before: '', after: '', critical: false }]
  }),
]

const placeOf = ({ part, place }: Change): string =>
  part === null || part === place ? place : `${part}, ${place}`

const sideHtml = (label: string, text: string): Markup | false =>
  text !== '' &&
  html`<div>
    <dt>${label}</dt>
    <dd>${multiline(text)}</dd>
  </div>`

/** One difference: where, what was, what is, each said in words; what stayed is cut far from what did not. */
export const changeHtml = (change: Change): Markup => {
  const { before, after } = excerpt(change.before, change.after)
  return html`<li class="change${change.critical && ' change--critical'}">
    <p class="change__place">
      ${change.critical && html`<strong class="change__tag">Critique</strong> `}${placeOf(change)}
    </p>
    <dl>
      ${sideHtml(after === '' ? 'Retiré' : 'Avant', before)}${sideHtml(before === '' ? 'Ajouté' : 'Après', after)}
    </dl>
  </li>`
}
