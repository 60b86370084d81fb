import { hasClass, wordsOf, type Shown } from './tree'

const toNote =
  /^(?:\S*)#(?:_?(?:ftn|edn)t?|sdfootnote|sdendnote|cite_note|fn|footnote|endnote|note)[\w:.-]*$/i
const noteClass =
  /^(?:sd(?:foot|end)note(?:anc|sym)|footnote-?ref|Footnote(?:Reference|Anchor)|EndnoteReference)$/i

/** What calls a note, or stands before its text: « 1 » of « [1] »; undefined for what does neither. */
export const noteMarkOf = (node: Shown): string | undefined => {
  if (node.tag !== 'a') return undefined
  const { attributes, style } = node
  const isNote =
    style.has('mso-footnote-id') ||
    style.has('mso-endnote-id') ||
    ['doc-noteref', 'doc-backlink'].includes(attributes['role'] ?? '') ||
    hasClass(node, noteClass) ||
    toNote.test(attributes['href'] ?? '')
  const mark = wordsOf(node).replace(/[\s[\]()]/g, '')
  // A link to a note in so many words is a link.
  return isNote && mark !== '' && mark.length <= 5 ? mark : undefined
}
