import {
  $getSelection,
  $insertNodes,
  $isRangeSelection,
  $parseSerializedNode,
  SELECTION_INSERT_CLIPBOARD_NODES_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  type SerializedLexicalNode,
} from '@payloadcms/richtext-lexical/lexical'

import type { BlockLevelNode } from '../../model/nodes'
import { withoutTables } from './flatTables'
import { noticeOf } from './notice'
import type { Pasted } from './readPasted'

const isSerialized = (value: unknown): value is SerializedLexicalNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'version' in value

const nodesOf = (blocks: readonly BlockLevelNode[]): LexicalNode[] =>
  blocks.flatMap((block: unknown) => (isSerialized(block) ? [$parseSerializedNode(block)] : []))

const $isInCell = (): boolean => {
  const selection = $getSelection()
  const nodes = $isRangeSelection(selection)
    ? [selection.anchor.getNode()]
    : (selection?.getNodes() ?? [])
  return nodes.some((node) =>
    [node, ...node.getParents()].some((one) => one.getType() === 'tablecell'),
  )
}

/** Puts what was pasted in the place of the selection; gives what its author is to be told. */
export const $insertPasted = ({ blocks, notice }: Pasted, editor: LexicalEditor): string[] => {
  const hasTable = blocks.some(({ type }) => type === 'table')
  if (!hasTable || !$isInCell()) {
    $insertNodes(nodesOf(blocks))
    return notice
  }
  const selection = $getSelection()
  if (blocks.length === 1 && selection !== null) {
    const nodes = nodesOf(blocks)
    if (editor.dispatchCommand(SELECTION_INSERT_CLIPBOARD_NODES_COMMAND, { nodes, selection }))
      return [...notice, ...noticeOf(new Map([['cellsFilled', { count: 1, details: [] }]]))]
  }
  $insertNodes(nodesOf(withoutTables(blocks)))
  return [...notice, ...noticeOf(new Map([['tableInCell', { count: 1, details: [] }]]))]
}
