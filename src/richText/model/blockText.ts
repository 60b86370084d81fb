import { byBlockType } from './byBlockType'
import {
  alertLevels,
  type AlertFields,
  type DosageRow,
  type LocalFieldFields,
  type NumberedStepsFields,
  type ScaleFields,
} from './nodes'
import { rowText } from './textRows'

type Words = string | null | undefined

const given = (...parts: Words[]): string[] =>
  parts.flatMap((part) => (part?.trim() ? [part.trim()] : []))

const paragraphs = (...parts: Words[]): string => given(...parts).join('\n')
const cells = (...parts: Words[]): string => rowText(parts.map((part) => part ?? ''))
const named = (name: string, value: Words): string | null =>
  value?.trim() ? `${name}\u00a0: ${value.trim()}` : null

/** Columns of a dosage table, those first that a dose cannot do without. */
export const dosageColumns = [
  { name: 'drug', label: 'Médicament' },
  { name: 'population', label: 'Pour qui' },
  { name: 'dose', label: 'Dose' },
  { name: 'route', label: 'Voie' },
  { name: 'interval', label: 'Intervalle' },
  { name: 'maximum', label: 'Dose maximale' },
  { name: 'remark', label: 'Remarque' },
] as const satisfies readonly { name: keyof DosageRow; label: string }[]

/** Columns of which at least one row says something. */
export const usedColumns = <Name extends string>(
  columns: readonly { name: Name; label: string }[],
  rows: readonly Readonly<Partial<Record<Name, Words>>>[],
): { name: Name; label: string }[] =>
  columns.filter(({ name }) => rows.some((row) => row[name]?.trim()))

/** Columns of a decision table. */
export const decisionColumns = [
  { name: 'condition', label: 'Situation' },
  { name: 'action', label: 'Conduite à tenir' },
  { name: 'remark', label: 'Remarque' },
] as const

/** Columns of the levels of a scale. */
export const levelColumns = [
  { name: 'score', label: 'Score' },
  { name: 'meaning', label: 'Signification' },
] as const

const tableText = <Name extends string>(
  columns: readonly { name: Name; label: string }[],
  rows: readonly Readonly<Partial<Record<Name, Words>>>[],
): string => {
  const used = usedColumns(columns, rows)
  if (used.length === 0) return ''
  const lines = rows.map((row) => cells(...used.map(({ name }) => row[name])))
  return [cells(...used.map(({ label }) => label)), ...lines].join('\n')
}

/** The range of a scale in words, as far as it is known. */
export const scaleRange = ({ minimum, maximum }: ScaleFields): string | null =>
  typeof minimum === 'number' && typeof maximum === 'number'
    ? `de ${String(minimum).replace('.', ',')} à ${String(maximum).replace('.', ',')}`
    : null

/** The name of a scale with its short name. */
export const scaleTitle = ({ code, name }: ScaleFields): string => given(code, name).join(' – ')

/** The document that a scale has in the library: its title and reference; empty without one. */
export const scaleDocument = ({ document, documentTitle }: ScaleFields): string => {
  if (!document) return ''
  const [title] = given(documentTitle)
  return title === undefined ? document : `${title} (${document})`
}

const scaleText = (fields: ScaleFields): string =>
  paragraphs(
    named('Échelle', scaleTitle(fields)),
    named('Pour qui', fields.population),
    named('Score', scaleRange(fields)),
    named('Seuil de traitement', fields.threshold),
    tableText(levelColumns, fields.levels ?? []),
    fields.instructions,
    named('Fiche de l’échelle', scaleDocument(fields)),
    named('Source', fields.source),
  )

const alertText = ({ level, title, text }: AlertFields): string =>
  // Only the word is in capitals: « µg » in capitals reads « MG ».
  paragraphs(given(alertLevels.labels[level].toLocaleUpperCase('fr'), title).join('\u00a0: '), text)

const stepsText = ({ title, steps }: NumberedStepsFields): string =>
  paragraphs(
    title,
    ...(steps ?? []).map((step, index) => {
      const mark = `${String(index + 1)}. `
      const who = step.who?.trim() ? ` (${step.who.trim()})` : ''
      const lines = [`${step.text?.trim() ?? ''}${who}`, ...given(step.detail)].join('\n')
      return `${mark}${lines.replaceAll('\n', '\n   ')}`
    }),
  )

const localFieldText = ({ label, hint }: LocalFieldFields): string => {
  const help = hint?.trim() ? ` (${hint.trim()})` : ''
  return label?.trim() || help ? `${label?.trim() ?? ''}\u00a0: ______________________${help}` : ''
}

/** A block in words. */
export const blockText = byBlockType<string>({
  alert: alertText,
  dosageTable: ({ caption, rows, source }) =>
    paragraphs(caption, tableText(dosageColumns, rows ?? []), named('Source', source)),
  numberedSteps: stepsText,
  decisionTable: ({ caption, rows }) => paragraphs(caption, tableText(decisionColumns, rows ?? [])),
  scale: scaleText,
  figure: ({ alt, caption }) => paragraphs(named('[Image]', alt)?.replace('\u00a0:', ''), caption),
  localField: localFieldText,
})
