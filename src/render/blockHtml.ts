import {
  decisionColumns,
  dosageColumns,
  levelColumns,
  scaleRange,
  scaleTitle,
  usedColumns,
} from '../richText/model/blockText'
import { isFrozenFile } from '../richText/model/frozenFile'
import { kindFacts, kindOfReference } from '../kinds/facts'
import { byBlockType } from '../richText/model/byBlockType'
import {
  alertLevels,
  type AlertFields,
  type BlockFields,
  type DecisionTableFields,
  type DosageTableFields,
  type FigureFields,
  type LocalFieldFields,
  type NumberedStepsFields,
  type ScaleFields,
} from '../richText/model/nodes'
import { addressOf, type RenderContext } from './context'
import { dir } from './direction'
import { html, multiline, type Markup } from './markup'
import { sheetHtml } from './tableHtml'

type Words = string | null | undefined

const isGiven = (words: Words): words is string => (words ?? '').trim() !== ''

const alertHtml = ({ level, title, text }: AlertFields): Markup =>
  html`<aside role="note" class="alert alert--${level}">
    <p class="alert__title">
      <strong
        >${alertLevels.labels[level]}${isGiven(title) && ['\u00a0: ', multiline(title)]}</strong
      >
    </p>
    ${isGiven(text) && html`<p${dir(text)}>${multiline(text)}</p>`}
  </aside>`

const sourceHtml = (source: Words): Markup =>
  isGiven(source) ? html`<p class="source">Source : ${source}</p>` : html``

const stepsHtml = ({ title, steps }: NumberedStepsFields): Markup =>
  html`<div class="steps">
    ${isGiven(title) && html`<p class="steps__title" ${dir(title)}><strong>${multiline(title)}</strong></p>`}
    <ol>
      ${(steps ?? []).map(
        ({ text, who, detail }) =>
          html`<li${dir(text)}>
            ${multiline(text ?? '')}${isGiven(who) && html` <span class="steps__who">(${who})</span>`}${isGiven(detail) && html`<br /><span class="steps__detail">${multiline(detail)}</span>`}
          </li>`,
      )}
    </ol>
  </div>`

const term = (name: string, value: Words): Markup | false =>
  isGiven(value) &&
  html`<dt>${name}</dt>
    <dd${dir(value)}>${multiline(value)}</dd>`

// At the address of the API, made whole where it is read elsewhere; the pages of the site lead to their own.
const scaleDocumentHtml = ({ document, documentTitle }: ScaleFields): Markup | false => {
  if (!isGiven(document)) return false
  const kind = kindOfReference(document)
  const words = isGiven(documentTitle) ? documentTitle.trim() : document
  const link =
    kind === undefined
      ? html`${words}`
      : html`<a href="/v1/${kindFacts[kind].path}/${encodeURIComponent(document)}">${words}</a>`
  return html`<p${dir(words)}>
    Fiche de l’échelle : ${link}${isGiven(documentTitle) && ` (${document})`}
  </p>`
}

const scaleHtml = (fields: ScaleFields): Markup => {
  const facts = [
    term('Pour qui', fields.population),
    term('Score', scaleRange(fields)),
    term('Seuil de traitement', fields.threshold),
  ].filter((fact) => fact !== false)
  const levels = fields.levels ?? []
  return html`<div class="scale">
    <p class="scale__title" ${dir(scaleTitle(fields))}><strong>${scaleTitle(fields)}</strong></p>
    ${facts.length > 0 && html`<dl>${facts}</dl>`}${
      levels.length > 0 &&
      sheetHtml({
        className: 'scale__levels',
        caption: 'Lecture des scores',
        columns: levelColumns,
        rows: levels,
      })
    }${isGiven(fields.instructions) && html`<p${dir(fields.instructions)}>${multiline(fields.instructions)}</p>`}${scaleDocumentHtml(fields)}${sourceHtml(fields.source)}
  </div>`
}

const figureHtml = ({ image, alt, caption }: FigureFields, context: RenderContext): Markup => {
  const captionHtml =
    isGiven(caption) && html`<figcaption${dir(caption)}>${multiline(caption)}</figcaption>`
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
  html`<p class="local-field" ${dir(label)}>
    <span class="local-field__label">${label} :</span>
    <span class="local-field__blank">______________________</span
    >${isGiven(hint) && html` <span class="local-field__hint">(${hint})</span>`}
  </p>`

// A caption above nothing is still said, as the plain text says it.
const captionedHtml = (sheet: Parameters<typeof sheetHtml>[0]): Markup =>
  sheet.columns.length > 0
    ? sheetHtml(sheet)
    : html`${isGiven(sheet.caption) && html`<p${dir(sheet.caption)}>${multiline(sheet.caption)}</p>`}`

const dosageHtml = ({ rows, caption, source }: DosageTableFields): Markup => {
  const table = captionedHtml({
    className: 'dosage',
    caption: caption ?? '',
    columns: usedColumns(dosageColumns, rows ?? []),
    rows: rows ?? [],
  })
  return html`${table}${sourceHtml(source)}`
}

const decisionHtml = ({ rows, caption }: DecisionTableFields): Markup =>
  captionedHtml({
    className: 'decision',
    caption: caption ?? '',
    columns: usedColumns(decisionColumns, rows ?? []),
    rows: rows ?? [],
  })

/** One of the seven blocks. */
export const blockHtml = (context: RenderContext): ((fields: BlockFields) => Markup) =>
  byBlockType({
    alert: alertHtml,
    dosageTable: dosageHtml,
    numberedSteps: stepsHtml,
    decisionTable: decisionHtml,
    scale: scaleHtml,
    figure: (fields) => figureHtml(fields, context),
    localField: localFieldHtml,
  })
