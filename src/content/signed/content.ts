import { isRecord } from '../../input/isRecord'
import type { ResolvedContent } from '../../kinds/contents'
import type { DocumentKind } from '../../kinds/facts'
import { signedOf } from '../../kinds/signed'
import type { JsonRecord } from '../../richText/model/guards'
import { readRows, readText, readTexts } from '../read'
import { sharedContent } from '../shared'
import type { SharedContent, Theme } from '../types'
import { signedFile } from './file'
import { versionOfSigned, type Reading } from './reading'

const sharedOf = (form: JsonRecord, reading: Reading): SharedContent => {
  const themes = readTexts(form, 'themes').map((code): [string, Theme] => [
    code,
    { code, title: '' },
  ])
  return {
    ...sharedContent(form, { themes: new Map(themes), files: new Map() }),
    ...(reading.version === 1 && { formerReferences: [] }),
    attachments: readRows(form, 'attachments').map((row) => ({
      title: readText(row, 'title'),
      file: signedFile(row['file'], reading),
    })),
  }
}

// What was empty stood nowhere in version 1; read by it, it does not stand in a newer form either.
const withoutEmptyRows = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((row) => row !== null).map(withoutEmptyRows)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withoutEmptyRows(member)]),
  )
}

/**
 * The way back from what was signed: its canonical form is the same again, and it renders to the same bytes. What was
 * never signed cannot come back: the ids of media and the titles of themes; by version 1 also keys, former references, names and
 * facts of files, and the release that an item of a newsletter showed. A newer form may be read by an older version, to
 * be set beside one of that version: of what that one did not know only the keys are kept.
 */
export const readSigned = (
  kind: DocumentKind,
  signed: unknown,
  { version = versionOfSigned(signed), files = new Map() }: Partial<Reading> = {},
): ResolvedContent => {
  const reading = { version, files }
  const whole = version === 1 ? withoutEmptyRows(signed) : signed
  const form = isRecord(whole) ? whole : {}
  return signedOf(kind)({ form, reading, shared: sharedOf(form, reading) })
}
