import { warningMessages, type WarningCode } from './warningMessages'

export type ImportWarning = { code: WarningCode; message: string; where: string }

export const wholeDocument = 'Document entier'
export const beforeFirstHeading = 'Début du document'

/** What was lost or changed on the way, gathered while the file is read. */
export type Warnings = {
  add: (code: WarningCode, where?: string, detail?: string) => void
  list: () => ImportWarning[]
}

type Gathered = { code: WarningCode; where: string; count: number; details: Set<string> }

const mostDetails = 8
const mostWarnings = 300

/** Gathers warnings: the same one at the same place is said once, with its count. */
export const createWarnings = (): Warnings => {
  const gathered = new Map<string, Gathered>()
  return {
    add: (code, where = wholeDocument, detail = '') => {
      const key = `${code}\n${where}`
      const known = gathered.get(key) ?? { code, where, count: 0, details: new Set<string>() }
      known.count += 1
      if (detail !== '' && known.details.size < mostDetails) known.details.add(detail)
      if (gathered.size < mostWarnings) gathered.set(key, known)
    },
    list: () =>
      [...gathered.values()].map(({ code, where, count, details }) => ({
        code,
        message: warningMessages[code]({ count, details: [...details].join(', ') }),
        where,
      })),
  }
}
