import { html, multiline, storedMarkup, type Markup } from '../../../render/markup'
import { agesFr, numberFr, rangeFr, scoresFr } from '../words'
import type { PublicScore, ScaleFields } from '../rendering'

/** What the sheet says of a scale. */
export type SheetScale = Pick<
  ScaleFields,
  'ages' | 'filledInBy' | 'licence' | 'measures' | 'population' | 'range' | 'source' | 'thresholds'
> & {
  ageGroups: readonly string[]
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

/** A row whose head goes over both columns of words. */
const wideRow = (head: string): Markup =>
  html`<tr>
    <th scope="row" colspan="2">${head}</th>
    ${boxes('form__moment')}
  </tr>`

// A score and its label stand in two cells: on one line « 0 – 10 mg » would be a span.
const scoreRow = ({ value, label }: PublicScore): Markup =>
  html`<tr>
    <th scope="row">${numberFr(value)}</th>
    <td>${label}</td>
    ${boxes()}
  </tr>`

const columns = moments + 2

const itemHtml = ({ title, html: own, scores }: SheetScale['items'][number]): Markup =>
  html`<tbody>
    <tr>
      <th scope="rowgroup" colspan="${columns}">${title}</th>
    </tr>
    ${
      own !== '' &&
      html`<tr>
        <td colspan="${columns}">${storedMarkup(own)}</td>
      </tr>`
    }${scores.map(scoreRow)}
  </tbody>`

const totalOf = ({ range }: SheetScale): string => {
  const words = rangeFr(range)
  return words === '' ? 'Score total' : `Score total (${words})`
}

const tableHtml = (scale: SheetScale): Markup =>
  html`<table>
    <caption>
      Une colonne à chaque évaluation : cochez le score, notez la date et qui a coté
    </caption>
    <colgroup>
      <col class="form__score" />
      <col class="form__label" />
    </colgroup>
    <thead>
      <tr>
        <th scope="col" colspan="2">Date</th>
        ${boxes('form__moment')}
      </tr>
    </thead>
    ${scale.items.map(itemHtml)}
    <tbody>
      ${scale.items.length !== 1 && wideRow(totalOf(scale))}${wideRow('Coté par')}
    </tbody>
  </table>`

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
    <dl class="form__thresholds">
      ${thresholds.map(
        ({ meaning, ...scores }) =>
          html`<dt>${scoresFr(scores)}</dt>
            <dd>${meaning}</dd>`,
      )}
    </dl>
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
