'use client'

import { useEditDepth } from '@payloadcms/ui'
import { useId, useState, useSyncExternalStore, type ReactNode } from 'react'
import { createPortal } from 'react-dom'

import './panel.css'
import { SkipLink } from './SkipLink'
import { useWords } from './useWords'

// Where Payload puts the sidebar below the form: the panel would be out of sight there.
const narrow = '(max-width: 1024px)'

const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(narrow)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => window.matchMedia(narrow).matches,
    () => false,
  )

/** What leads to the panel from elsewhere on the page. */
export const panelId = 'circuit'

type FrameProps = {
  /** Where the document stands, in a word or two. */
  state: ReactNode
  /** Given a way to put the panel out of the way of a field. */
  children: (fold: () => void) => ReactNode
}

/** Keeps the panel in sight: at the head of the sidebar, or docked to the foot of a narrow screen. */
export const Frame = ({ state, children }: FrameProps) => {
  const words = useWords()
  const bodyId = useId()
  const isNarrow = useIsNarrow()
  const editDepth = useEditDepth()
  const isDocked = isNarrow && editDepth < 2
  // A document in a drawer has a panel too; there is one way to it.
  const id = editDepth < 2 ? panelId : undefined
  const [isOpen, setOpen] = useState(false)
  const head = (
    <div className="wf__head">
      <h2 className="wf__title">{words.title}</h2>
      {state}
    </div>
  )
  if (!isDocked) {
    return (
      <section className="wf" id={id} tabIndex={-1} aria-label={words.title}>
        {id !== undefined && <SkipLink target={id}>{words.skip}</SkipLink>}
        {head}
        {children(() => undefined)}
      </section>
    )
  }
  return createPortal(
    <aside
      className={`wf wf--docked${isOpen ? ' wf--open' : ''}`}
      id={id}
      tabIndex={-1}
      aria-label={words.title}
    >
      {id !== undefined && <SkipLink target={id}>{words.skip}</SkipLink>}
      <div className="wf__bar">
        {head}
        <button
          type="button"
          className="wf__toggle"
          aria-controls={bodyId}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.dock.close : words.dock.open}
        </button>
      </div>
      <div id={bodyId} className="wf__body" hidden={!isOpen}>
        {children(() => setOpen(false))}
      </div>
    </aside>,
    document.body,
  )
}
