'use client'

import {
  $getSelection,
  $insertNodes,
  COMMAND_PRIORITY_HIGH,
  PASTE_COMMAND,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'

import { cleanPasted } from './clean'
import { treeOf } from './readDom'
import { htmlOf } from './tree'

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/** The HTML that a paste brings from outside; null when there is none, or when it comes from this editor. */
const foreignHtml = (event: Event | null): string | null => {
  if (!(event instanceof ClipboardEvent) || event.clipboardData === null) return null
  // A field inside a block takes its own pastes.
  const { target } = event
  if (target instanceof HTMLElement && target.closest('input, textarea') !== null) return null
  if (event.clipboardData.getData('application/x-lexical-editor') !== '') return null
  const html = event.clipboardData.getData('text/html')
  return html.trim() === '' ? null : html
}

/** Cleans what is pasted from Word and elsewhere before it enters the text. */
export const PastePlugin = () => {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const html = foreignHtml(event)
          if (html === null || $getSelection() === null) return false
          const clean = htmlOf(cleanPasted(treeOf(parse(html).body)))
          if (clean === '') return false
          event.preventDefault()
          $insertNodes($generateNodesFromDOM(editor, parse(clean)))
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}
