'use client'

import {
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  mergeRegister,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useFieldPath } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { readClipboard } from './clipboard'
import { $insertPasted } from './insertPasted'
import { PasteNotice } from './PasteNotice'

// A save draws the editor anew: what was not read yet is said on.
const unread = new Map<string, readonly string[]>()

/** What an event brings, unless a field inside a block takes it for itself. */
const dataOf = (
  event: InputEvent | KeyboardEvent | ClipboardEvent | string,
): DataTransfer | null => {
  if (typeof event === 'string' || event instanceof KeyboardEvent) return null
  const { target } = event
  if (target instanceof HTMLElement && target.closest('input, textarea') !== null) return null
  return event instanceof ClipboardEvent ? event.clipboardData : event.dataTransfer
}

/** Reads what is pasted or dropped from outside by the rules of the import, and says what it left out. */
export const PastePlugin = () => {
  const [editor] = useLexicalComposerContext()
  const path = useFieldPath()
  const key = `${globalThis.location.pathname} ${path}`
  const [sentences, setSentences] = useState<readonly string[]>(() => unread.get(key) ?? [])
  const say = useCallback(
    (said: readonly string[]): void => {
      if (said.length === 0) unread.delete(key)
      else unread.set(key, said)
      setSentences(said)
    },
    [key],
  )
  useEffect(() => {
    const take = (event: InputEvent | KeyboardEvent | ClipboardEvent | string): boolean => {
      const data = dataOf(event)
      const pasted = data === null ? null : readClipboard(data, editor._config.namespace)
      if (pasted === null) return false
      if (typeof event !== 'string') event.preventDefault()
      say($insertPasted(pasted, editor))
      return true
    }
    return mergeRegister(
      editor.registerCommand(PASTE_COMMAND, take, COMMAND_PRIORITY_HIGH),
      editor.registerCommand(CONTROLLED_TEXT_INSERTION_COMMAND, take, COMMAND_PRIORITY_HIGH),
    )
  }, [editor, say])
  return (
    <PasteNotice
      title="Le texte est collé, à relire :"
      sentences={sentences}
      onClose={() => say([])}
    />
  )
}
