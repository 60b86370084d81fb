import { vi } from 'vitest'

import { workflowOptions } from '../../../../collections/workflowOptions'
import { guards } from '../../../../src/workflow/core/check'
import { entitlements } from '../../../../src/workflow/core/entitlement'
import type { Fault } from './types'

// What one is offered tells as much as what one is answered.
const byWhatOneMay = ['answer', 'state'] as const

const off = (guard: keyof typeof guards): Fault['inject'] => {
  return () => {
    vi.spyOn(guards, guard).mockReturnValue(null)
  }
}

const guardsOff: Fault[] = [
  { name: 'anybody who reads a document may act', inject: off('mayAtAll') },
  { name: 'an action starts from any state', inject: off('startsFromHere') },
  { name: 'a stale content is decided on', inject: off('isFresh') },
  { name: 'somebody decides twice', seed: 8, inject: off('hasNotDecided') },
  { name: 'somebody signs what they edited or verified', seed: 12, inject: off('isNotOwnWork') },
  {
    name: 'somebody signs without what is critical',
    inject: off('hasAcknowledged'),
    near: 60,
  },
  {
    name: 'an incomplete document is submitted',
    seed: 6,
    inject: off('isComplete'),
    acts: { submit: 30 },
    kinds: { edit: 40 },
  },
  { name: 'what is in force is submitted again', seed: 12, inject: off('isConsistent') },
].map((fault): Fault => ({ found: byWhatOneMay, ...fault }))

const rights: Fault[] = [
  {
    name: 'any password signs',
    seed: 8,
    found: byWhatOneMay,
    inject: () => {
      vi.spyOn(workflowOptions, 'verifyPassword').mockResolvedValue(true)
    },
  },
  {
    name: 'everybody reads every document',
    seed: 4,
    found: byWhatOneMay,
    inject: () => {
      vi.spyOn(workflowOptions, 'mayRead').mockResolvedValue(true)
    },
  },
  {
    name: 'leads approve',
    seed: 2,
    found: byWhatOneMay,
    inject: () => {
      const before = entitlements.approve
      const lead = { group: 'lead', role: 'lead' } as const
      vi.spyOn(entitlements, 'approve', 'get').mockReturnValue([...before, lead])
    },
  },
  {
    name: 'a role that was taken away still counts',
    seed: 9,
    found: byWhatOneMay,
    kinds: { member: 40 },
    inject: () => {
      const { groupRolesOf } = workflowOptions
      const known = new Map<string, ReturnType<typeof groupRolesOf>>()
      vi.spyOn(workflowOptions, 'groupRolesOf').mockImplementation((req, group) => {
        const key = `${String(req.user?.id)} ${group}`
        const roles = known.get(key) ?? groupRolesOf(req, group)
        known.set(key, roles)
        return roles
      })
    },
  },
]

/** Guards turned off, one after the other. */
export const guardFaults: readonly Fault[] = [...guardsOff, ...rights]
