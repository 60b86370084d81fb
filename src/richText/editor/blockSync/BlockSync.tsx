'use client'

import { $isBlockNode, type BlockNode } from '@payloadcms/richtext-lexical/client'
import { $getRoot, SKIP_DOM_SELECTION_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $dfsIterator } from '@payloadcms/richtext-lexical/lexical/utils'
import { useAllFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

import { fieldsOf } from './fieldsOf'
import { areSameFields } from './sameFields'

const $findBlock = (id: unknown): BlockNode | null => {
  for (const { node } of $dfsIterator($getRoot())) {
    if ($isBlockNode(node) && node.getFields().id === id) return node
  }
  return null
}

/**
 * Puts what is typed in a block into the text at once. Payload does it only when the server has answered, a
 * quarter of a second later at best: a save before that stored the block without it, or was refused.
 */
export const BlockSync = () => {
  const [editor] = useLexicalComposerContext()
  const [state] = useAllFormFields()
  useEffect(() => {
    const typed = fieldsOf(state)
    const $stale = (): { node: BlockNode; fields: ReturnType<BlockNode['getFields']> } | null => {
      const node = $findBlock(typed['id'])
      if (!node) return null
      const { id, blockType, blockName } = node.getFields()
      const fields = { ...typed, id, blockType, blockName }
      return areSameFields(node.getFields(), fields) ? null : { node, fields }
    }
    const settle = (): void => {
      if (editor.read($stale) === null) return
      editor.update(
        () => {
          const stale = $stale()
          stale?.node.setFields(stale.fields, true)
        },
        { tag: SKIP_DOM_SELECTION_TAG },
      )
    }
    settle()
    // An answer of the server may bring back what stood there before the last keys.
    return editor.registerUpdateListener(({ editorState, prevEditorState }) => {
      if (editorState !== prevEditorState) settle()
    })
  }, [editor, state])
  return null
}
