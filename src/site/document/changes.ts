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

const listHtml = (changes: readonly Change[]): Markup =>
  html`<ul class="changes__list">
    ${changes.map(changeHtml)}
  </ul>`

const restHtml = (count: number): Markup | false =>
  count > 0 &&
  html`<p class="detail">
    ${count === 1 ? 'Une autre différence' : `${count} autres différences`} dans la comparaison
    complète.
  </p>`

/** « Ce qui change dans cette version »: in a word, then what is critical, then the rest; the full comparison is another page. */
export const changesHtml = (
  release: PageRelease,
  found: ReleaseChanges | undefined,
): Markup | false => {
  if (!found) return false
  const { kind, reference, number, changeType, changeSummary } = release
  const { from } = found
  const critical = found.changes.filter((change) => change.critical)
  const others = found.changes.filter((change) => !change.critical)
  const first = [...critical, ...others].slice(0, Math.max(shown, critical.length))
  const summary = isGiven(changeSummary) ? changeSummary : ''
  const type = labelOf(changeTypes, changeType)
  return html`<details class="changes">
    <summary>Ce qui change dans cette version</summary>
    ${(summary !== '' || type !== '') && html`<p>${multiline([type, summary].filter((words) => words !== '').join(' : '))}</p>`}
    <p class="detail">
      Par rapport à la version
      ${from}${critical.length > 0 && html`, <strong>${critical.length === 1 ? 'une modification critique' : `${critical.length} modifications critiques`}</strong>, en tête de liste`}.
    </p>
    ${first.length === 0 ? html`<p>Rien de ce qui se lit ne diffère.</p>` : listHtml(first)}${restHtml(found.changes.length - first.length)}
    <p>
      <a href="${comparePath({ kind, reference, from, to: number })}">Comparer les deux versions</a>
    </p>
  </details>`
}
