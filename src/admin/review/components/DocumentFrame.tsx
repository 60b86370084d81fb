'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState, type RefObject } from 'react'

import { isRecord } from '../../../input/isRecord'
import { titlesIn, type PartTitles } from '../partsOfPage'

/** What a page in the frame says of itself: the hash of its content, the save that wrote it, what its parts are called. */
export type OnTheScreen = { contentHash: string; save: string; titles: PartTitles }

type FrameProps = {
  address: string
  title: string
  frame: RefObject<HTMLIFrameElement | null>
  onShown: (shown: OnTheScreen) => void
}

const troubleIn = (page: Document | null | undefined): string => {
  try {
    const problem: unknown = JSON.parse(page?.body.textContent ?? '')
    if (isRecord(problem) && typeof problem['detail'] === 'string') return problem['detail']
  } catch {
    // No answer of ours: the words below are all that can be said.
  }
  return 'Le document ne peut pas être affiché\u00A0: le serveur ne répond pas.'
}

/** As high as what stands in it: one page to scroll, not two. */
const useHeight = (page: Document | null): number | undefined => {
  const [height, setHeight] = useState<number>()
  useEffect(() => {
    if (!page) return
    const measure = (): void => setHeight(Math.ceil(page.body.getBoundingClientRect().height))
    const observer = new ResizeObserver(measure)
    observer.observe(page.body)
    return () => observer.disconnect()
  }, [page])
  return height
}

/** A document in its own style, which nothing of the admin touches. */
export const DocumentFrame = ({ address, title, frame, onShown }: FrameProps) => {
  const [loaded, setLoaded] = useState<{ address: string; page: Document | null }>()
  const [trouble, setTrouble] = useState<string | null>(null)
  const [tries, setTries] = useState(0)
  const isLoading = loaded?.address !== address
  const height = useHeight(isLoading ? null : loaded.page)

  // It may be there before anybody listens.
  const look = (): void => {
    const page = frame.current?.contentDocument
    if (page?.readyState !== 'complete' || page.URL === 'about:blank') return
    const { contentHash, save = '' } = page.documentElement.dataset
    setLoaded({ address, page: contentHash === undefined ? null : page })
    setTrouble(contentHash === undefined ? troubleIn(page) : null)
    if (contentHash !== undefined) onShown({ contentHash, save, titles: titlesIn(page) })
  }
  const latest = useRef(look)
  useEffect(() => {
    latest.current = look
  })
  useEffect(() => latest.current(), [])

  return (
    <div className="review-frame" aria-busy={isLoading} data-text-ready={!isLoading}>
      {trouble !== null && !isLoading && (
        <div role="alert" className="wf-note wf-note--error">
          <p>{trouble}</p>
          <Button margin={false} size="small" type="button" onClick={() => setTries(tries + 1)}>
            Réessayer
          </Button>
        </div>
      )}
      {isLoading && <p className="review-frame__loading">Affichage du document…</p>}
      <iframe
        key={tries}
        ref={frame}
        className="review-frame__page"
        hidden={trouble !== null && !isLoading}
        src={address}
        style={height === undefined ? undefined : { height }}
        title={title}
        onLoad={() => latest.current()}
      />
    </div>
  )
}
