import { html, multiline, type Markup } from '../../render/markup'
import { isGiven, type PageRelease } from '../../render/release'
import { labelOf } from '../../vocabulary/codes'
import { changeTypes } from '../../vocabulary/workflow'
import { comparePath } from '../paths'
import { changeHtml, type Change } from '../compare/change'

/** What differs in a release from the one before it that can still be read. */
export type ReleaseChanges = { from: string; changes: readonly Change[] }

/** Beyond so many, the full comparison says the rest. */
const shown = 12
/** Beyond so many, what is critical is counted by section, as it is for whoever signs. */
const mostCritical = 20

const criticalWords = (count: number): string =>
  count === 1 ? 'une modification critique' : `${String(count)} modifications critiques`

const listHtml = (changes: readonly Change[]): Markup | false =>
  changes.length > 0 &&
  html`<ul class="changes__list">
    ${changes.map(changeHtml)}
  </ul>`

const countedHtml = (changes: readonly Change[]): Markup => {
  const counts = new Map<string, number>()
  for (const { part, place } of changes)
    counts.set(part ?? place, (counts.get(part ?? place) ?? 0) + 1)
  return html`<ul class="changes__list">
    ${[...counts].map(
      ([name, count]) =>
        html`<li class="change change--critical">
          <p class="change__place">
            <strong class="change__tag">Critique</strong> ${name} : ${criticalWords(count)}
          </p>
        </li>`,
    )}
  </ul>`
}

const restHtml = (count: number): Markup | false =>
  count > 0 &&
  html`<p class="detail">
    ${count === 1 ? 'Une autre différence' : `${String(count)} autres différences`} dans la
    comparaison complète.
  </p>`

/** What differs, critical first: all of that, and of the rest so much as is read at a glance. */
const foundHtml = (changes: readonly Change[]): Markup => {
  if (changes.length === 0) return html`<p>Rien de ce qui se lit ne diffère.</p>`
  const critical = changes.filter((change) => change.critical)
  const others = changes.filter((change) => !change.critical)
  const first = others.slice(0, Math.max(0, shown - critical.length))
  const rest = restHtml(others.length - first.length)
  if (critical.length > mostCritical) return html`${countedHtml(critical)}${rest}`
  return html`${listHtml([...critical, ...first])}${rest}`
}

/** « Ce qui change dans cette version »: in a word, then what is critical, then the rest; the full comparison is another page. */
export const changesHtml = (
  release: PageRelease,
  found: ReleaseChanges | undefined,
): Markup | false => {
  if (!found) return false
  const { kind, reference, number, changeType, changeSummary } = release
  const { from } = found
  const critical = found.changes.filter((change) => change.critical).length
  const summary = isGiven(changeSummary) ? changeSummary : ''
  const type = labelOf(changeTypes, changeType)
  return html`<details class="changes">
    <summary>Ce qui change dans cette version</summary>
    ${(summary !== '' || type !== '') && html`<p>${multiline([type, summary].filter((words) => words !== '').join(' : '))}</p>`}
    <p class="detail">
      Par rapport à la version
      ${from}${critical > 0 && html`, <strong>${criticalWords(critical)}</strong>, en tête de liste`}.
    </p>
    ${foundHtml(found.changes)}
    <p>
      <a href="${comparePath({ kind, reference, from, to: number })}">Comparer les deux versions</a>
    </p>
  </details>`
}
