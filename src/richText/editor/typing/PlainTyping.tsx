'use client'

import { EditorConfigProvider, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { $getSelection, $isRangeSelection } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect, useMemo, useState, type ReactNode } from 'react'

import { isOnlyCall } from './isOnlyCall'

/** Whether the line of the cursor says anything but a call of the menu. */
const $isWritten = (): boolean => {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return false
  const node = selection.anchor.getNode()
  const line = node.getParents().find((parent) => !parent.isInline()) ?? node
  return !isOnlyCall(line.getTextContent())
}

/**
 * Lets what is typed stand: there are no shortcuts of Markdown, of no feature (« 2*5*3 » is no italics, « > 38 °C » no
 * quotation), and the menu of `/` has nothing to offer, and so no key to take, in a line in which something is written.
 */
export const PlainTyping = ({ children }: { children: ReactNode }) => {
  const [editor] = useLexicalComposerContext()
  const context = useEditorConfigContext()
  const [isWritten, setWritten] = useState(false)
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        setWritten(editorState.read($isWritten))
      }),
    [editor],
  )
  const { editorConfig } = context
  const config = useMemo(() => {
    const { slashMenu } = editorConfig.features
    return {
      ...editorConfig,
      features: {
        ...editorConfig.features,
        markdownTransformers: [],
        slashMenu: isWritten ? { dynamicGroups: [], groups: [] } : slashMenu,
      },
    }
  }, [editorConfig, isWritten])
  return (
    <EditorConfigProvider
      editorConfig={config}
      editorContainerRef={context.editorContainerRef}
      fieldProps={context.fieldProps}
      parentContext={context.parentEditor}
    >
      {children}
    </EditorConfigProvider>
  )
}
