'use client'

import { HISTORY_MERGE_TAG } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useFieldPath, useForm } from '@payloadcms/ui'
import { useEffect } from 'react'

import { areSameFields } from '../blockSync/sameFields'

const isSaving = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's'

/**
 * Gives the form what was written as soon as the text is left, or saved by keyboard. Payload does it when the
 * browser has nothing else to do, half a second later at worst: a save before that lost the last words.
 */
export const HandOverPlugin = () => {
  const [editor] = useLexicalComposerContext()
  const path = useFieldPath()
  const { dispatchFields, getFields, setModified } = useForm()
  useEffect(() => {
    let isAhead = false
    const handOver = (): void => {
      if (!isAhead) return
      isAhead = false
      const value = editor.getEditorState().toJSON()
      const field = getFields()[path]
      // Its row may have gone with the focus.
      if (field === undefined || areSameFields(field.value, value)) return
      dispatchFields({ type: 'UPDATE', path, value })
      setModified(true)
    }
    const onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent): void => {
      const staysIn =
        currentTarget instanceof Node &&
        relatedTarget instanceof Node &&
        currentTarget.contains(relatedTarget)
      if (!staysIn) handOver()
    }
    const onKeyDown = (event: KeyboardEvent): void => {
      if (isSaving(event)) handOver()
    }
    const stops = [
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
        // The first state is the document's own; what the editor completes by itself was written by nobody.
        if (prevEditorState.isEmpty() || tags.has(HISTORY_MERGE_TAG)) return
        if (dirtyElements.size > 0 || dirtyLeaves.size > 0) isAhead = true
      }),
      editor.registerRootListener((root, previous) => {
        previous?.removeEventListener('focusout', onFocusOut)
        root?.addEventListener('focusout', onFocusOut)
      }),
    ]
    // Before the form's own listener, wherever the focus is.
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true })
      for (const stop of stops) stop()
    }
  }, [dispatchFields, editor, getFields, path, setModified])
  return null
}
