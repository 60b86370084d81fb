import { createHmac } from 'node:crypto'

import type { AuditKeys } from '../settings'
import type { AuditEvent } from './event'

/**
 * The MAC of an event: HMAC-SHA-256 over its hash, as it is written (64 hexadecimal digits), with the key of
 * `AUDIT_KEY`. The hash speaks for all that the event says and for every event before it.
 */
export const sealOf = (key: string, hash: string): string =>
  createHmac('sha256', key).update(hash).digest('hex')

type Sealed = Pick<AuditEvent, 'hash' | 'mac' | 'seq'>

/** Reads the seals of a log in order, and says of each event what is wrong with its seal. */
export type SealCheck = {
  faultOf: (event: Sealed) => string | null
  /** What is wrong once the last event, of this number, was read. */
  faultAtEnd: (last: number) => string | null
  /** The first event under a seal of the key in use; null when there is none, or no key to look with. */
  sealedFrom: () => number | null
}

/**
 * What holds of seals: once one was set, every later event has one; a key that was replaced seals nothing
 * after its successor; from the event that the operator names, only the key in use counts. Without a
 * key the seals cannot be checked, but a missing one shows all the same.
 */
export const createSealCheck = ({ key, before, from }: AuditKeys): SealCheck => {
  // The newest first: what seals may only move towards the beginning of the list.
  const keys = key === undefined ? [] : [key, ...before]
  let isSealed = false
  let oldest = keys.length
  let first: number | null = null

  const ageOf = ({ hash, mac }: Sealed): number => {
    const last = keys.slice(0, oldest + 1)
    return last.findIndex((candidate) => sealOf(candidate, hash) === mac)
  }

  return {
    faultOf: (event) => {
      const { seq, mac } = event
      if (mac == null || mac === '') {
        if (key !== undefined && from !== undefined && seq >= from) {
          return 'l’évènement n’a pas de sceau, et doit en avoir un depuis AUDIT_KEY_FROM'
        }
        return isSealed ? 'l’évènement n’a pas de sceau, un plus ancien en a un' : null
      }
      isSealed = true
      if (key === undefined) return null
      const age = ageOf(event)
      if (age === -1) return 'le sceau de l’évènement n’est pas de la clé qu’il devrait avoir'
      oldest = age
      if (age === 0) first ??= seq
      else if (from !== undefined && seq >= from) {
        return 'l’évènement n’est pas scellé par la clé en usage, et doit l’être depuis AUDIT_KEY_FROM'
      }
      return null
    },
    faultAtEnd: (last) =>
      key !== undefined && from !== undefined && last < from
        ? 'le journal s’arrête avant l’évènement d’AUDIT_KEY_FROM'
        : null,
    sealedFrom: () => first,
  }
}
