'use client'

import { Gutter, useConfig, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { formatNumber, nextNumber, parseNumber } from '../../../releases/number'
import { CriticalChanges } from '../../../workflow/admin/components/CriticalChanges'
import { panelId } from '../../../workflow/admin/components/Frame'
import { Panel, type Said } from '../../../workflow/admin/components/Panel'
import { Published } from '../../../workflow/admin/components/Published'
import { openSigning, type SigningAction } from '../../../workflow/admin/components/signing'
import { SigningPlace } from '../../../workflow/admin/components/SigningPlace'
import { nothingToSave } from '../../../workflow/admin/components/useSaving'
import { useStaleness } from '../../../workflow/admin/components/useStaleness'
import { useWords } from '../../../workflow/admin/components/useWords'
import { useWorkflow } from '../../../workflow/admin/components/useWorkflow'
import type { WorkflowView } from '../../../workflow/service/present'
import '../review.css'
import { goToPart, titleIn } from '../partsOfPage'
import type { SaveMade } from '../readSaves'
import { addressOfShown, asItStands, type Shown } from '../sides'
import { useLastSeen } from '../useLastSeen'
import { DocumentFrame, type OnTheScreen } from './DocumentFrame'
import { StaleReading } from './StaleReading'
import { WhatChanged } from './WhatChanged'

type ScreenProps = {
  collection: string
  id: string
  first: WorkflowView
  publicAddress: string
  saves: readonly SaveMade[]
  /** When the page was made. */
  openedAt: string
}

/** The number that a text has once it is published; none while it is not submitted. */
const numberOf = ({ releases, review }: WorkflowView): string | null =>
  review &&
  formatNumber(
    nextNumber({
      used: releases.flatMap(({ number }) => parseNumber(number) ?? []),
      changeType: review.changeType,
    }),
  )

const focusOn = (element: HTMLElement | null): void => {
  element?.focus({ preventScroll: true })
  element?.scrollIntoView({ block: 'start' })
}

/** The text as it would be published, what changed in it, and the panel; whoever signs does so under the text. */
export const ReviewScreen = (props: ScreenProps) => {
  const { collection, id, first, publicAddress, saves } = props
  const words = useWords()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const address = { apiRoute: config.routes.api, collection, id, language: i18n.language }
  const workflow = useWorkflow(address, { first, lastSave: '', isSaving: false })
  const view = workflow.view ?? first
  const frame = useRef<HTMLIFrameElement>(null)
  const signingPlace = useRef<HTMLElement>(null)
  const [shown, setShown] = useState<Shown>(asItStands)
  const [reading, setReading] = useState(0)
  const [onTheScreen, setOnTheScreen] = useState<OnTheScreen | null>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const [unticked, setUnticked] = useState<string | null>(null)
  const [wanted, setWanted] = useState<SigningAction | null>(null)
  const before = useLastSeen(`${collection}/${id}`, {
    shown: onTheScreen,
    openedAt: props.openedAt,
  })
  const saving = nothingToSave(onTheScreen?.contentHash)
  const isStale = useStaleness(workflow, saving)
  const open = openSigning(view)
  const signing = open.find((action) => action === wanted) ?? open[0]

  const document = `${config.routes.api}/${collection}/${id}`
  const readAgain = (): void => {
    setShown(asItStands)
    setReading(reading + 1)
    void workflow.refresh()
  }

  return (
    <Gutter className="review-page">
      <div className="review-page__text">
        <WhatChanged view={view} saves={saves} lastSeen={before} shown={shown} onShow={setShown} />
        <DocumentFrame
          key={reading}
          address={addressOfShown(document, shown)}
          title={shown.from === null ? 'Le document, tel qu’il sera publié' : 'Ce qui a changé'}
          frame={frame}
          onShown={(page) => {
            // What was published once, or stood in an earlier round, is not what one signs.
            if (shown.to === asItStands.to) setOnTheScreen(page)
          }}
        />
        {signing !== undefined && (
          <SigningPlace
            key={`${signing} ${String(reading)}`}
            action={signing}
            view={view}
            shownHash={onTheScreen?.contentHash}
            numberToCome={numberOf(view)}
            ticked={ticked}
            place={signingPlace}
            act={workflow.act}
            onReload={readAgain}
            onUnticked={(message) => {
              setUnticked(message)
              if (message !== null) void workflow.refresh()
            }}
            onDone={(action) => {
              setSaid({ tone: 'done', text: words.done[action] })
              focusOn(window.document.getElementById(panelId))
            }}
          />
        )}
      </div>
      <div className="review-page__side">
        <Panel
          workflow={workflow}
          saving={saving}
          said={said}
          onSaid={setSaid}
          notice={
            isStale && (
              <StaleReading
                view={view}
                onCompare={() => {
                  if (onTheScreen)
                    setShown({ from: `save:${onTheScreen.save}`, to: 'working', how: 'all' })
                }}
                onReload={readAgain}
              />
            )
          }
          signing={(action) => {
            setWanted(action)
            focusOn(signingPlace.current)
          }}
          onReload={() => {
            readAgain()
            return Promise.resolve()
          }}
          published={<Published address={publicAddress} />}
        >
          {(current, fold) => (
            <CriticalChanges
              view={current}
              ticked={ticked}
              onTick={setTicked}
              error={unticked}
              titleOf={(section) => titleIn(onTheScreen?.titles, section)}
              onGo={(section) => {
                fold()
                goToPart(frame.current, section)
              }}
            />
          )}
        </Panel>
      </div>
    </Gutter>
  )
}
