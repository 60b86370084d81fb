import { usePreferences } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import { isRecord } from '../../input/isRecord'
import type { OnTheScreen } from './components/DocumentFrame'

type Mark = Pick<OnTheScreen, 'contentHash' | 'save'> & { at: string }

/** What somebody saw of a document: the last text, and the one before it. */
type Seen = { last: Mark; before: Mark | null }

const markIn = (value: unknown): Mark | null =>
  isRecord(value) &&
  typeof value['contentHash'] === 'string' &&
  typeof value['save'] === 'string' &&
  typeof value['at'] === 'string'
    ? { contentHash: value['contentHash'], save: value['save'], at: value['at'] }
    : null

const seenIn = (value: unknown): Seen | null => {
  const last = isRecord(value) ? markIn(value['last']) : null
  return last && { last, before: isRecord(value) ? markIn(value['before']) : null }
}

/**
 * What the person saw of a document before what is on the screen now; null when they never saw another text of it.
 * Kept with their preferences. Who looks at one text twice still learns what it changed.
 */
export const useLastSeen = (
  document: string,
  { shown, openedAt }: { shown: OnTheScreen | null; openedAt: string },
): Mark | null => {
  const { getPreference, setPreference } = usePreferences()
  const [before, setBefore] = useState<Mark | null>(null)
  const { contentHash, save } = shown ?? {}
  useEffect(() => {
    if (contentHash === undefined || save === undefined) return
    let isCurrent = true
    const key = `seen-${document.replace('/', '-')}`
    const look = async (): Promise<void> => {
      const seen = seenIn(await getPreference(key))
      const isSame = seen?.last.contentHash === contentHash
      const earlier = isSame ? seen.before : (seen?.last ?? null)
      if (!isCurrent) return
      setBefore(earlier)
      if (isSame) return
      const last: Mark = { contentHash, save, at: openedAt }
      await setPreference(key, { last, before: earlier })
    }
    void look()
    return () => {
      isCurrent = false
    }
  }, [document, contentHash, save, openedAt, getPreference, setPreference])
  return before
}
