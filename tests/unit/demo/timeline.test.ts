import { describe, expect, it } from 'vitest'

import { timeline } from '../../../src/demo/journeys'

const start = new Date('2026-11-22T02:30:00Z')
const steps = timeline(start)

describe('the timeline of the sample library', () => {
  it('lies in the past and runs forward', () => {
    for (const [index, { at }] of steps.entries()) {
      expect(at.getTime()).toBeLessThan(start.getTime())
      expect(at.getTime()).toBeGreaterThanOrEqual(steps[index - 1]?.at.getTime() ?? 0)
    }
  })

  it('makes documents in the order of their references', () => {
    const made = steps
      .filter(({ action }) => action.type === 'create')
      .map(({ target }) => target.reference)
    const series = new Map<string, string[]>()
    for (const reference of made) {
      const name = reference.replace(/-[^-]+$/, '')
      series.set(name, [...(series.get(name) ?? []), reference])
    }
    for (const references of series.values()) expect(references).toEqual([...references].sort())
    expect(made).toHaveLength(34)
  })

  it('plans the scheduled release ahead', () => {
    const plan = steps.find(({ action }) => action.type === 'act' && action.action === 'schedule')
    const body = plan?.action.type === 'act' ? plan.action.body : {}
    expect(new Date(String(body['scheduledFor'])).getTime()).toBeGreaterThan(start.getTime())
  })
})
