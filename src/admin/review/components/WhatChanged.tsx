'use client'

import { useId } from 'react'

import { useDates } from '../../../workflow/admin/components/useWords'
import type { WorkflowView } from '../../../workflow/service/present'
import type { SaveMade } from '../readSaves'
import { asItStands, sideGroups, type Shown } from '../sides'
import { SidePicker } from './SidePicker'

type WhatChangedProps = {
  view: WorkflowView
  saves: readonly SaveMade[]
  /** What the person saw last, if it was another text. */
  lastSeen: { save: string; at: string } | null
  shown: Shown
  onShow: (shown: Shown) => void
}

type Choice = { value: string; label: string; from: string | null }

const between = 'between'

const hows: readonly { how: Shown['how']; label: string }[] = [
  { how: 'all', label: 'Dans le texte' },
  { how: 'changes', label: 'Seulement ce qui a changé' },
  { how: 'beside', label: 'Côte à côte' },
]

const sinceRelease = ({ currentRelease, releases }: WorkflowView): Choice[] => {
  const number = currentRelease?.number ?? releases[0]?.number
  if (number === undefined) return []
  const what = currentRelease ? 'la version en vigueur' : 'la dernière version publiée'
  return [{ value: 'current', label: `depuis ${what} (${number})`, from: 'current' }]
}

/** What is shown of the text: all of it, or what changed since when, and how. */
export const WhatChanged = (props: WhatChangedProps) => {
  const { view, saves, lastSeen, shown, onShow } = props
  const id = useId()
  const { moment } = useDates()
  const groups = sideGroups(
    { releases: view.releases, rounds: view.review?.rounds.map(({ round }) => round) ?? [] },
    { saves, moment },
  )
  const choices: Choice[] = [
    ...sinceRelease(view),
    ...(lastSeen
      ? [
          {
            value: 'seen',
            label: `depuis ma dernière lecture (${moment(lastSeen.at)})`,
            from: `save:${lastSeen.save}`,
          },
        ]
      : []),
  ]
  const isFree = groups.flatMap(({ sides }) => sides).length > 1
  if (choices.length === 0 && !isFree) return null
  const chosen =
    shown.from === null
      ? ''
      : (choices.find(({ from }) => from === shown.from && shown.to === 'working')?.value ??
        between)
  const change = (value: string): void => {
    const how = shown.how
    if (value === '') onShow(asItStands)
    else if (value === between) onShow({ from: oldestOf(groups), to: 'working', how })
    else
      onShow({
        from: choices.find((known) => known.value === value)?.from ?? null,
        to: 'working',
        how,
      })
  }
  return (
    <section className="what-changed" aria-label="Ce qui a changé">
      <div className="what-changed__since">
        <label htmlFor={id}>Afficher</label>
        <select id={id} value={chosen} onChange={(event) => change(event.target.value)}>
          <option value="">le texte seul</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              ce qui a changé {label}
            </option>
          ))}
          {isFree && <option value={between}>ce qui a changé entre deux états…</option>}
        </select>
      </div>
      {chosen === between && <SidePicker groups={groups} shown={shown} onShow={onShow} />}
      {shown.from !== null && (
        <fieldset className="what-changed__how">
          <legend className="wf-unseen">Présentation</legend>
          {hows.map(({ how, label }) => (
            <label key={how}>
              <input
                type="radio"
                name={`${id}-how`}
                checked={shown.how === how}
                onChange={() => onShow({ ...shown, how })}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
    </section>
  )
}

const oldestOf = (groups: ReturnType<typeof sideGroups>): string => {
  const others = groups.flatMap(({ sides }) => sides).filter(({ name }) => name !== 'working')
  // Of the releases the newest, else the oldest save.
  return (
    (others.find(({ name }) => name.startsWith('release:')) ?? others.at(-1))?.name ?? 'working'
  )
}
