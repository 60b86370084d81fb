'use client'

import { useEffect, useId, useRef } from 'react'

import type { WorkflowView } from '../../service/present'
import { openSigning } from './signing'
import { useWords } from './useWords'

type Change = WorkflowView['criticalChanges'][number]

type ListProps = {
  view: WorkflowView
  ticked: readonly string[]
  onTick: (ticked: string[]) => void
  /** Shows where a change stands in the text. */
  onGo: (section: string | null) => void
  /** What a section is called in the text; nothing where it does not stand in it any more. */
  titleOf: (section: string | null) => string | undefined
  /** What the server, or the page, says of changes that were not ticked. */
  error: string | null
}

type ItemProps = {
  change: Change
  title: string | undefined
  /** Null where nobody is asked to tick. */
  isTicked: boolean | null
  onTick: (isTicked: boolean) => void
  onGo: () => void
}

const ChangeItem = ({ change, title, isTicked, onTick, onGo }: ItemProps) => {
  const words = useWords()
  const id = useId()
  const side = (text: string) =>
    text === '' ? <em className="wf-quiet">{words.figures.nothing}</em> : words.figures.quoted(text)
  return (
    <li className={`wf-critical__item${isTicked === true ? ' wf-critical__item--seen' : ''}`}>
      <button type="button" className="wf-critical__place" id={`${id}-place`} onClick={onGo}>
        {words.criticalKinds[change.kind]}
        {words.critical.at}
        {title !== undefined && <>{title}, </>}
        {change.place}
      </button>
      <dl className="wf-critical__sides">
        <div>
          <dt>{words.critical.before}</dt>
          <dd>{side(change.before)}</dd>
        </div>
        <div>
          <dt>{words.critical.after}</dt>
          <dd>{side(change.after)}</dd>
        </div>
      </dl>
      {isTicked !== null && (
        <label className="wf-critical__tick">
          <input
            type="checkbox"
            checked={isTicked}
            aria-describedby={`${id}-place`}
            onChange={(event) => onTick(event.target.checked)}
          />
          {words.critical.seen}
        </label>
      )}
    </li>
  )
}

/** What is critical in the text, first of all: each with its place, what stood there and what stands there now. */
export const CriticalChanges = (props: ListProps) => {
  const { view, ticked, onTick, onGo, titleOf, error } = props
  const words = useWords()
  const alert = useRef<HTMLParagraphElement>(null)
  const { criticalChanges: changes } = view
  const signs = openSigning(view).length > 0
  useEffect(() => {
    if (error !== null) alert.current?.focus()
  }, [error])
  if (changes.length === 0) return null
  const seen = changes.filter(({ id }) => ticked.includes(id)).length
  return (
    <section className="wf-part wf-critical">
      <h3 className="wf-part__title">
        {words.critical.title} <span className="wf-count">{changes.length}</span>
      </h3>
      {error !== null && (
        <p ref={alert} role="alert" tabIndex={-1} className="wf-note wf-note--error">
          {error}
        </p>
      )}
      <p className="wf-quiet">
        {signs ? words.critical.intro(seen, changes.length) : words.critical.onlyShown}
      </p>
      <ul className="wf-critical__list">
        {changes.map((change) => (
          <ChangeItem
            key={change.id}
            change={change}
            title={titleOf(change.section)}
            isTicked={signs ? ticked.includes(change.id) : null}
            onTick={(isTicked) =>
              onTick(
                isTicked ? [...ticked, change.id] : ticked.filter((other) => other !== change.id),
              )
            }
            onGo={() => onGo(change.section)}
          />
        ))}
      </ul>
    </section>
  )
}
