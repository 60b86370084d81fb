import canonicalize from 'canonicalize'

import { canonicalRichText } from '../../../../src/content/canonicalRichText'
import type { HashVersion } from '../../../../src/content/hashVersion'
import { headingLevels } from '../../../../src/render/headingLevels'
import { richTextHtml } from '../../../../src/render/richTextHtml'
import { isRecord } from '../../../../src/input/isRecord'
import type { RichText } from '../../../../src/richText/model/nodes'
import { textOf } from '../../../../src/richText/model/text'
import { isRichText } from '../../../../src/richText/model/validate'
import { fileUrl } from '../../render/support/samples'

/** What a reader gets of a rich text: its HTML before the last gate, and its plain text. */
export const readingOf = (content: RichText | null): { html: string; text: string } => {
  const context = { fileUrl, files: new Map(), level: headingLevels(3) }
  return { html: richTextHtml(content, context).markup, text: textOf(content) }
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0)

// As `canonicalContent` does it with the whole document.
const pruned = (value: unknown): unknown => {
  if (typeof value === 'string') return value.toWellFormed()
  if (Array.isArray(value)) return value.map(pruned).filter((one) => !isEmpty(one))
  if (!isRecord(value)) return value
  const members = Object.entries(value).map(([name, member]) => [name, pruned(member)])
  return Object.fromEntries(members.filter(([, member]) => !isEmpty(member)))
}

/** The form of a rich text that is hashed, as it is written down. */
export const hashedOf = (value: RichText | null, version: HashVersion = 2): string =>
  canonicalize(pruned(canonicalRichText(value, version))) ?? ''

/** A value that is rich text, or the test is wrong. */
export const asRichText = (value: unknown): RichText => {
  if (!isRichText(value)) throw new Error('not rich text')
  return value
}
