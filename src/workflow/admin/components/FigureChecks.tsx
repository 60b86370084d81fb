'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import type { WorkflowView } from '../../service/present'
import type { Answer } from './api'
import { fieldPlace } from './fieldPlace'
import { goToField } from './goToField'
import { useDates, useWords } from './useWords'

import './figures.css'

type Check = WorkflowView['figures'][number]

type FigureChecksProps = {
  view: WorkflowView
  /** Notes that the person has looked at these places. */
  check: (ids: string[]) => Promise<Answer>
  /** Folds the panel away, where it hides the form. */
  onGo: () => void
}

/** The two readings of one place. */
const Readings = ({ figure }: { figure: Check }) => {
  const { figures } = useWords()
  const said = (text: string): string => (text === '' ? figures.nothing : figures.quoted(text))
  return (
    <dl className="wf-figure__readings">
      <div>
        <dt>{figures.inFile}</dt>
        <dd>{said(figure.before)}</dd>
      </div>
      <div>
        <dt>{figures.here}</dt>
        <dd>{said(figure.after)}</dd>
      </div>
    </dl>
  )
}

const placeOf = ({ place, paragraph }: Check, passage: (number: number) => string): string =>
  paragraph === null ? place : `${place}, ${passage(paragraph)}`

/** Where a second reading of the imported file finds other figures: an author looks at each place and ticks it. */
export const FigureChecks = ({ view, check, onGo }: FigureChecksProps) => {
  const { figures: words, missing, dialog } = useWords()
  const { moment } = useDates()
  const { getEntityConfig } = useConfig()
  const { collectionSlug = '' } = useDocumentInfo()
  const [working, setWorking] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const waiting = view.figures.filter(({ checked }) => checked === null)
  const done = view.figures.filter(({ checked }) => checked !== null)
  const submit = view.actions.find(({ action }) => action === 'submit')
  const mayCheck = submit?.code !== 'FORBIDDEN'
  if (view.figures.length === 0) return null

  const go = async (path: string): Promise<void> => {
    onGo()
    const { fields } = getEntityConfig({ collectionSlug })
    setTrouble((await goToField(fieldPlace(fields, path))) ? null : missing.absent)
  }
  const tick = async (id: string): Promise<void> => {
    setWorking(id)
    const answer = await check([id])
    setWorking(null)
    setTrouble('view' in answer ? null : (answer.refusal?.detail ?? dialog.noAnswer))
  }

  return (
    <section className="wf-part">
      <h3 className="wf-part__title">
        {words.title} <span className="wf-count">{waiting.length}</span>
      </h3>
      <p className="wf-quiet">{words.intro}</p>
      <p role="status" className={trouble === null ? 'wf-unseen' : 'wf-note wf-note--error'}>
        {trouble}
      </p>
      <ul className="wf-figures">
        {waiting.map((figure) => (
          <li key={figure.id} className="wf-figure">
            <button type="button" className="wf-figure__place" onClick={() => go(figure.path)}>
              {placeOf(figure, words.passage)}
            </button>
            <Readings figure={figure} />
            {mayCheck && (
              <Button
                buttonStyle="secondary"
                disabled={working !== null}
                margin={false}
                size="small"
                type="button"
                aria-label={`${words.tick} : ${placeOf(figure, words.passage)}`}
                onClick={() => tick(figure.id)}
              >
                {words.tick}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {done.length > 0 && (
        <details className="wf-refused">
          <summary>{words.done(done.length)}</summary>
          <ul className="wf-figures">
            {done.map((figure) => (
              <li key={figure.id} className="wf-figure wf-figure--done">
                <strong>{placeOf(figure, words.passage)}</strong>
                <Readings figure={figure} />
                {figure.checked !== null && (
                  <p className="wf-quiet">
                    {words.checkedBy(figure.checked.name, moment(figure.checked.at))}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
