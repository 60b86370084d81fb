'use client'

import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useDocumentForm } from '@payloadcms/ui'
import { useEffect } from 'react'

/**
 * Payload hands a text to its document when the browser has nothing else to do, half a second later at
 * worst: a save before that left out the last words, and then took them from the screen too. Here they
 * are handed over before a press outside the text, or a shortcut, can save.
 */
export const HandOverPlugin = () => {
  const [editor] = useLexicalComposerContext()
  const { fieldProps } = useEditorConfigContext()
  const { dispatchFields, setModified } = useDocumentForm()
  const { path } = fieldProps
  useEffect(() => {
    let isPending = false
    const forget = editor.registerUpdateListener((update) => {
      const { dirtyElements, dirtyLeaves, prevEditorState, tags } = update
      const changes = dirtyElements.size > 0 || dirtyLeaves.size > 0
      // What Payload takes for no change either: the text as it came, and the cursor.
      const isSettling = tags.has('history-merge') || prevEditorState.isEmpty()
      const isFocus = tags.size === 1 && tags.has('focus')
      if (changes && !isSettling && !isFocus) isPending = true
    })
    const handOver = (): void => {
      if (!isPending) return
      isPending = false
      dispatchFields({ type: 'UPDATE', path, value: editor.getEditorState().toJSON() })
      setModified(true)
    }
    const onPress = ({ target }: PointerEvent): void => {
      if (target instanceof Node && editor.getRootElement()?.contains(target) === true) return
      handOver()
    }
    const onKey = ({ key, ctrlKey, metaKey, target }: KeyboardEvent): void => {
      const isOutside =
        target instanceof Node && editor.getRootElement()?.contains(target) === false
      if (isOutside || ((ctrlKey || metaKey) && key.toLowerCase() === 's')) handOver()
    }
    document.addEventListener('pointerdown', onPress, true)
    document.addEventListener('keydown', onKey, true)
    return () => {
      forget()
      document.removeEventListener('pointerdown', onPress, true)
      document.removeEventListener('keydown', onKey, true)
    }
  }, [editor, path, dispatchFields, setModified])
  return null
}
