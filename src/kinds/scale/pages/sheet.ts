import { html, multiline, storedMarkup, type Markup } from '../../../render/markup'
import type { PublicScore } from '../rendering'
import { agesFr, numberFr, rangeFr, scoresFr } from '../words'
import type { ScaleFields } from '../rendering'

/** What the sheet says of a scale. */
export type SheetScale = Pick<
  ScaleFields,
  | 'ageGroups'
  | 'ages'
  | 'filledInBy'
  | 'licence'
  | 'measures'
  | 'population'
  | 'range'
  | 'source'
  | 'thresholds'
> & {
  title: string
  items: readonly { title: string; html: string; scores: readonly PublicScore[] }[]
  recommendation: { html: string }
}

/** How many times a score may be noted on one sheet. */
const moments = 6

const boxes = (className = ''): Markup[] =>
  Array.from({ length: moments }, () =>
    className === '' ? html`<td></td>` : html`<td class="${className}"></td>`,
  )

const rowHtml = (head: string | Markup, className?: string): Markup =>
  html`<tr>
    <th scope="row">${head}</th>
    ${boxes(className)}
  </tr>`

const itemHtml = ({ title, html: own, scores }: SheetScale['items'][number]): Markup =>
  html`<tr>
      <th scope="rowgroup" colspan="${moments + 1}">${title}${own !== '' && storedMarkup(own)}</th>
    </tr>
    ${scores.map(({ value, label }) =>
      rowHtml(label.trim() === '' ? numberFr(value) : `${numberFr(value)} – ${label}`),
    )}`

const tableHtml = ({ items, range }: SheetScale): Markup => {
  const hasTotal = items.length !== 1
  return html`<table>
    <caption>
      Une colonne à chaque évaluation : cochez le score, notez la date et qui a coté
    </caption>
    <thead>
      <tr>
        <th scope="col">Date</th>
        ${boxes('form__moment')}
      </tr>
    </thead>
    ${items.map(
      (item) =>
        html`<tbody>
          ${itemHtml(item)}
        </tbody>`,
    )}
    <tbody>
      ${hasTotal && rowHtml(`Score total${range.min === null ? '' : ` (${rangeFr(range)})`}`, 'form__moment')}${rowHtml('Coté par', 'form__moment')}
    </tbody>
  </table>`
}

const factsHtml = (scale: SheetScale): Markup => {
  const facts = [
    { name: 'Ce qu’elle mesure', value: scale.measures },
    { name: 'Pour qui', value: scale.population },
    { name: 'Âge', value: agesFr(scale) },
    { name: 'Remplie par', value: scale.filledInBy },
    { name: 'Score', value: rangeFr(scale.range) },
  ].filter(({ value }) => value.trim() !== '')
  return html`<dl class="facts">
    ${facts.map(
      ({ name, value }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${multiline(value)}</dd>
        </div>`,
    )}
  </dl>`
}

const thresholdsHtml = ({ thresholds }: SheetScale): Markup | false =>
  thresholds.length > 0 &&
  html`<section aria-labelledby="seuils">
    <h2 id="seuils">Seuils</h2>
    <ul>
      ${thresholds.map(({ meaning, ...scores }) => html`<li>${scoresFr(scores)} : ${meaning}</li>`)}
    </ul>
  </section>`

const originHtml = ({ source, licence }: SheetScale): Markup =>
  html`<section aria-labelledby="origine">
    <h2 id="origine">Où trouver le formulaire</h2>
    <p>${multiline(source)}</p>
    <p>${multiline(licence)}</p>
  </section>`

/** The sheet itself: facts, a table to tick, what scores say, the recommendation of use, where the form is. */
export const sheetBody = (scale: SheetScale): Markup =>
  html`${factsHtml(scale)}${tableHtml(scale)}${thresholdsHtml(scale)}
    <section aria-labelledby="recommandation">
      <h2 id="recommandation">Recommandation d’emploi</h2>
      ${storedMarkup(scale.recommendation.html)}
    </section>
    ${originHtml(scale)}`
