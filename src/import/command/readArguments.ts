import { parseArgs } from 'node:util'

import { kindFacts, mainKind } from '../../kinds/facts'
import { controlledSlugs, isControlledSlug, type ControlledSlug } from '../../slugs'

/** What `npm run import` was asked. */
export type ImportArguments = {
  file: string
  collection: ControlledSlug
  /** The slug of the working group, for a new document. */
  group: string | undefined
  /** The codes of its themes; the group's own without any. */
  themes: string[]
  /** The e-mail of the person who imports: their rights hold. */
  as: string
  into: string | undefined
  title: string | undefined
  year: number | undefined
  issue: string | undefined
  /** The lowest level of headings that make sections. */
  sectionLevel: number | undefined
  /** The tables whose first row is no header, though it looks like one. */
  plainTables: number[]
  isDryRun: boolean
  isJson: boolean
}

const oneOf = new Intl.ListFormat('fr', { type: 'disjunction' })

export const usage = `Usage\u00A0: npm run import -- FICHIER --collection ${kindFacts[mainKind].collection} --group SLUG --theme CODE --as ADRESSE [--into ID] [--title TITRE] [--year 2026 --issue T3] [--section-level 1] [--plain-tables 2,5] [--dry-run] [--json]`

const options = {
  collection: { type: 'string' },
  group: { type: 'string' },
  theme: { type: 'string', multiple: true },
  as: { type: 'string' },
  into: { type: 'string' },
  title: { type: 'string' },
  year: { type: 'string' },
  issue: { type: 'string' },
  'section-level': { type: 'string' },
  'plain-tables': { type: 'string' },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const

/** Reads the command line; a sentence that says what is wrong with it otherwise. */
export const readArguments = (given: string[]): ImportArguments | string => {
  const parsed = parse(given)
  if (typeof parsed === 'string') return parsed
  const { values, positionals } = parsed
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) return 'Donnez un fichier, et un seul.'
  const collection = values.collection ?? ''
  if (!isControlledSlug(collection)) {
    return `Donnez --collection\u00A0: ${oneOf.format(controlledSlugs)}.`
  }
  if (values.as === undefined) return 'Donnez --as\u00A0: l’adresse de la personne qui importe.'
  if (values.into === undefined && values.group === undefined) {
    return 'Donnez --group (un nouveau document) ou --into (un document existant).'
  }
  const year = values.year === undefined ? undefined : Number(values.year)
  if (year !== undefined && !Number.isInteger(year)) return 'L’année (--year) est un nombre entier.'
  const sectionLevel = values['section-level']
  if (sectionLevel !== undefined && !/^[1-9]$/.test(sectionLevel)) {
    return 'Le niveau des sections (--section-level) va de 1 à 9, comme les titres de Word.'
  }
  const plainTables = values['plain-tables']
  if (plainTables !== undefined && !/^[1-9]\d{0,4}(,[1-9]\d{0,4})*$/.test(plainTables)) {
    return 'Les tableaux sans en-tête (--plain-tables) sont des numéros\u00A0: 2,5.'
  }
  return {
    file,
    collection,
    group: values.group,
    themes: (values.theme ?? []).flatMap((codes) => codes.split(',')),
    as: values.as,
    into: values.into,
    title: values.title,
    year,
    issue: values.issue,
    sectionLevel: sectionLevel === undefined ? undefined : Number(sectionLevel),
    plainTables: plainTables?.split(',').map(Number) ?? [],
    isDryRun: values['dry-run'] === true,
    isJson: values.json === true,
  }
}

const parse = (given: string[]) => {
  try {
    return parseArgs({ args: given, options, allowPositionals: true })
  } catch (error) {
    return `Option inconnue ou incomplète (${error instanceof Error ? error.message : ''}).`
  }
}
