'use client'

import { $getRoot, HISTORY_MERGE_TAG, type LexicalNode } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $dfsIterator } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect } from 'react'

import { pixelsOf } from '../../model/columnWidths'

type Table = LexicalNode & {
  getColWidths: () => readonly number[] | undefined
  setColWidths: (widths: readonly number[]) => unknown
}

// Payload hands on most of Lexical, but not its nodes of tables.
const isTable = (node: LexicalNode): node is Table =>
  node.getType() === 'table' && 'getColWidths' in node && 'setColWidths' in node

/**
 * Gives the editor the widths of columns in pixels, which it needs to draw and to drag them. It happens as a text is
 * opened, and counts as no change; the server makes percents of pixels again (`storedWidths`), the same when nobody dragged.
 */
export const WidthsPlugin = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    editor.update(
      () => {
        for (const { node } of $dfsIterator($getRoot())) {
          const pixels = isTable(node) ? pixelsOf(node.getColWidths()) : null
          if (pixels && isTable(node)) node.setColWidths(pixels)
        }
      },
      { tag: HISTORY_MERGE_TAG },
    )
  }, [editor])
  return null
}
