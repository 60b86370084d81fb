'use client'

import { useId } from 'react'

import './notice.css'

type PasteNoticeProps = {
  /** What to say; empty hides the notice, but not from screen readers, which must know the place before it speaks. */
  sentences: readonly string[]
  title: string
  onClose: () => void
  /** Takes back what is said. */
  onUndo?: () => void
}

/** Says, beside the text, what a paste left out or changed, until its author has read it. */
export const PasteNotice = ({ sentences, title, onClose, onUndo }: PasteNoticeProps) => {
  const id = useId()
  const isEmpty = sentences.length === 0
  return (
    <div className={isEmpty ? undefined : 'paste-notice'}>
      <div id={id} role="status" className="paste-notice__words">
        {!isEmpty && (
          <>
            <p>
              <strong>{title}</strong>
            </p>
            <ul>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {!isEmpty && onUndo !== undefined && (
        <button type="button" className="paste-notice__close" onClick={onUndo}>
          Annuler
        </button>
      )}
      {!isEmpty && (
        <button
          type="button"
          className="paste-notice__close"
          aria-describedby={id}
          onClick={onClose}
        >
          J’ai lu
        </button>
      )}
    </div>
  )
}
