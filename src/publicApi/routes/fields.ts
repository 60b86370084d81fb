import type { FieldIssue } from '../../errors'
import type { DocumentKind } from '../../vocabulary/documents'
import type { CheckValues } from '../../http/query'
import { listedOf } from '../schemas/release'
import type { Snapshot } from '../store'

const valuesOf = (text: string | undefined): string[] => (text === undefined ? [] : text.split(','))

/** Says which members the items of a list do not have. */
export const checkFields =
  (kind: DocumentKind): CheckValues =>
  ({ fields }) =>
    valuesOf(fields)
      .filter((field) => !Object.hasOwn(listedOf[kind].shape, field))
      .map((field): FieldIssue => ({
        path: 'fields',
        message: `Champ inconnu : « ${field} ».`,
        english: `Unknown member: “${field}”.`,
      }))

/** A theme that nobody knows is a mistake in the address: an empty list would look like an answer. */
export const checkThemes =
  ({ themes, themeCounts }: Pick<Snapshot, 'themeCounts' | 'themes'>): CheckValues =>
  ({ theme }) => {
    if (theme === undefined) return []
    const known = new Set(themes.map(({ code }) => code))
    return valuesOf(theme)
      .filter((code) => !known.has(code) && !themeCounts.has(code))
      .map((code): FieldIssue => ({
        path: 'theme',
        message: `Thème inconnu : « ${code} ».`,
        english: `Unknown theme: “${code}”.`,
      }))
  }
