import type { BlockLevelNode } from '../../model/nodes'
import { createBlockReader } from './blocks'
import { plainLook } from './formats'
import { noticeOf } from './notice'
import { blocksOf, type Piece } from './pieces'
import { createPasteWarnings } from './warnings'
import { readInline } from './inline'
import { shownOf } from './shown'
import type { Node } from './tree'

/** What a paste brings into a text: its blocks, and what the author is told of what it left out. */
export type Pasted = { blocks: BlockLevelNode[]; notice: string[] }

/**
 * What was copied elsewhere, from its HTML, by the rules by which Word files are imported (src/richText/wordRules): as it is
 * shown, without what is hidden, deleted or said in the margin.
 */
export const readPasted = (html: readonly Node[]): Pasted => {
  const warnings = createPasteWarnings()
  const blocks = createBlockReader(warnings)(shownOf(html, warnings))
  return { blocks, notice: noticeOf(warnings.list()) }
}

/** Plain text that was copied elsewhere: each of its lines is a paragraph, tabs that align them make a table. */
export const readPastedText = (text: string): Pasted => {
  const warnings = createPasteWarnings()
  const pieces = text.split(/\r\n?|[\n\v\f\u2028\u2029]/).flatMap((line): Piece[] => {
    const content = readInline([line], { ...plainLook, isPre: true }, warnings)
    return content.length > 0 ? [{ kind: 'line', content }] : []
  })
  const blocks = blocksOf(pieces, { warnings, isInTable: false })
  return { blocks, notice: noticeOf(warnings.list()) }
}
