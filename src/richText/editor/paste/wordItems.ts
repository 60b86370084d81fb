import type { Look } from './formats'
import { lookIn } from './formats'
import { isItemSign, readInline } from './inline'
import { shownWords } from '../../wordRules/shownWords'
import type { PasteWarnings } from './warnings'
import { hasClass, wordsOf, type Shown, type ShownNode } from './tree'

const hasSign = (nodes: readonly ShownNode[]): boolean =>
  nodes.some((node) => typeof node !== 'string' && (isItemSign(node) || hasSign(node.children)))

/** The list in which Word shows a paragraph, and how deep; undefined for a paragraph of no list. */
export const wordList = (node: Shown): { list: string; level: number } | undefined => {
  const said = node.style.get('mso-list') ?? ''
  const isItem =
    said === ''
      ? hasClass(node, /^MsoListParagraph/) && hasSign(node.children)
      : said !== 'none' && said !== 'ignore' && said !== 'skip'
  if (!isItem) return undefined
  const level = Number(/level(\d)/.exec(said)?.[1] ?? 1)
  return { list: /^l\d+/.exec(said)?.[0] ?? 'word', level: level - 1 }
}

type Sign = { node: Shown; look: Look }

const signsIn = (nodes: readonly ShownNode[], look: Look): Sign[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    const inside = lookIn(node, look)
    return isItemSign(node) ? [{ node, look: inside }] : signsIn(node.children, inside)
  })

/** What Word writes before an item: « 3. », « • », « Palier 1 : ». */
export const signIn = (item: Shown, look: Look, warnings: PasteWarnings): string => {
  const signs = signsIn(item.children, { ...look, format: 0 })
  const shown = signs
    .map((sign) => shownWords(readInline(sign.node.children, sign.look, warnings)))
    .join('')
    .trim()
  if (signs.length > 0) return shown.replace(/\s+/g, ' ')
  // Some programs leave the sign to the style sheet that they do not send.
  warnings.add('numbering')
  return '•'
}

/** Whether the sign of an item is a picture, which says nothing here. */
export const hasPictureSign = (item: Shown): boolean =>
  signsIn(item.children, {
    format: 0,
    asciiFont: '',
    otherFont: '',
    declared: new Set(),
    isPre: false,
  }).some(({ node }) => wordsOf(node).trim() === '*')
