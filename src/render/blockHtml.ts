import {
  decisionColumns,
  dosageColumns,
  levelColumns,
  scaleRange,
  scaleTitle,
  usedColumns,
} from '../richText/blockText'
import { isFrozenFile } from '../richText/frozenFile'
import {
  alertLevels,
  type AlertFields,
  type BlockFields,
  type FigureFields,
  type LocalFieldFields,
  type NumberedStepsFields,
  type ScaleFields,
} from '../richText/nodes'
import { addressOf, type RenderContext } from './context'
import { html, multiline, type Markup } from './markup'
import { sheetHtml } from './tableHtml'

type Words = string | null | undefined

const isGiven = (words: Words): words is string => (words ?? '').trim() !== ''

const alertHtml = ({ level, title, text }: AlertFields): Markup =>
  html`<aside role="note" class="alert alert--${level}">
    <p class="alert__title">
      <strong>${alertLevels.labels[level]}${isGiven(title) && ` : ${title}`}</strong>
    </p>
    ${isGiven(text) && html`<p>${multiline(text)}</p>`}
  </aside>`

const sourceHtml = (source: Words): Markup =>
  isGiven(source) ? html`<p class="source">Source : ${source}</p>` : html``

const stepsHtml = ({ title, steps }: NumberedStepsFields): Markup =>
  html`<div class="steps">
    ${isGiven(title) && html`<p class="steps__title"><strong>${title}</strong></p>`}
    <ol>
      ${(steps ?? []).map(
        ({ text, who, detail }) =>
          html`<li>
            ${text}${isGiven(who) && html` <span class="steps__who">(${who})</span>`}${isGiven(detail) && html`<br /><span class="steps__detail">${multiline(detail)}</span>`}
          </li>`,
      )}
    </ol>
  </div>`

const term = (name: string, value: Words): Markup | false =>
  isGiven(value) &&
  html`<dt>${name}</dt>
    <dd>${multiline(value)}</dd>`

const scaleHtml = (fields: ScaleFields): Markup => {
  const facts = [
    term('Pour qui', fields.population),
    term('Score', scaleRange(fields)),
    term('Seuil de traitement', fields.threshold),
  ].filter((fact) => fact !== false)
  const levels = fields.levels ?? []
  return html`<div class="scale">
    <p class="scale__title"><strong>${scaleTitle(fields)}</strong></p>
    ${facts.length > 0 && html`<dl>${facts}</dl>`}${
      levels.length > 0 &&
      sheetHtml({
        className: 'scale__levels',
        caption: 'Lecture des scores',
        columns: levelColumns,
        rows: levels,
      })
    }${isGiven(fields.instructions) && html`<p>${multiline(fields.instructions)}</p>`}${sourceHtml(fields.source)}
  </div>`
}

const figureHtml = ({ image, alt, caption }: FigureFields, context: RenderContext): Markup => {
  const captionHtml = isGiven(caption) && html`<figcaption>${caption}</figcaption>`
  if (!isFrozenFile(image)) {
    return html`<figure class="figure">
      <p>[Image manquante${isGiven(alt) && ` : ${alt}`}]</p>
      ${captionHtml}
    </figure>`
  }
  return html`<figure class="figure">
    <img
      src="${addressOf(context, image)}"
      alt="${alt}"
      ${image.width !== null && html` width="${image.width}"`}${image.height !== null && html` height="${image.height}"`}
      loading="lazy"
    />${captionHtml}
  </figure>`
}

const localFieldHtml = ({ label, hint }: LocalFieldFields): Markup =>
  html`<p class="local-field">
    <span class="local-field__label">${label} :</span>
    <span class="local-field__blank">______________________</span
    >${isGiven(hint) && html` <span class="local-field__hint">(${hint})</span>`}
  </p>`

/** One of the seven blocks. */
export const blockHtml = (fields: BlockFields, context: RenderContext): Markup => {
  switch (fields.blockType) {
    case 'alert':
      return alertHtml(fields)
    case 'dosageTable': {
      const rows = fields.rows ?? []
      const table = sheetHtml({
        className: 'dosage',
        caption: fields.caption ?? '',
        columns: usedColumns(dosageColumns, rows),
        rows,
      })
      return html`${table}${sourceHtml(fields.source)}`
    }
    case 'numberedSteps':
      return stepsHtml(fields)
    case 'decisionTable': {
      const rows = fields.rows ?? []
      return sheetHtml({
        className: 'decision',
        caption: fields.caption ?? '',
        columns: usedColumns(decisionColumns, rows),
        rows,
      })
    }
    case 'scale':
      return scaleHtml(fields)
    case 'figure':
      return figureHtml(fields, context)
    case 'localField':
      return localFieldHtml(fields)
  }
}
