import { scriptOf } from './script'
import type { DemoDocument, DemoTarget, Step } from './types'

type Single = {
  target: DemoTarget
  content: DemoDocument
  created: number
  submitted: number
  changeSummary?: string
}

/** From a first draft to version 1.0. */
export const released = (start: Date, single: Single): Step[] => {
  const { target, content, created, submitted, changeSummary = 'Première version.' } = single
  const script = scriptOf(start, target)
  return [
    script.create(created, content),
    ...script.round({ changeType: 'major', changeSummary, submitted }, 'released'),
  ]
}
