import { now } from '../../dates/clock'
import { createError } from '../../errors'
import { kindFacts, type DocumentKind } from '../../kinds/facts'
import type { CachedForm } from '../../http/headers'
import type { Prepared } from '../../http/prepare'
import { publicWithdrawal } from '../serializers/release'
import { reachDatabase } from '../rows/reach'
import { readRelease } from '../rows/readReleases'
import type { StoredRelease } from '../rows/release'
import type { Store, StoreContext } from './createStore'
import { changedAtOf, lastModifiedOf, pageModifiedOf } from './takeRelease'
import { createOnDemand } from './onDemand'
import { renderRelease, sizeOf } from './renderRelease'
import type { Lookup } from './types'

export type ReleaseKey = { kind: DocumentKind; reference: string; number: string }
export type OldReleases = (key: ReleaseKey) => Promise<Record<CachedForm, Prepared>>

const maximum = 32 * 1024 * 1024
const anyDocument = '*'

const sizeOfForms = (forms: Record<CachedForm, Prepared>): number =>
  Object.values(forms).reduce((total, form) => total + sizeOf(form), 0)

/** Refuses what was withdrawn for an error: it must not be read, not even at its number. */
const refuseErroneous = (stored: StoredRelease): void => {
  const withdrawal = publicWithdrawal(stored)
  if (stored.status !== 'withdrawn' || withdrawal?.kind !== 'error') return
  throw createError('WITHDRAWN', { extra: { withdrawal } })
}

/** Loads releases that are not in force any more, on demand, and keeps those read last. */
export const createOldReleases = (
  { payload, settings: { publicUrl } }: StoreContext,
  store: Store,
): OldReleases => {
  const limits = { maximum, sizeOf: sizeOfForms }
  const remember = createOnDemand<Record<CachedForm, Prepared>>(store, limits)
  // What cites others tells how they stand: whatever changes, it is made again.
  const onAnyChange: Pick<Store, 'onChange'> = {
    onChange: (listener) => store.onChange(() => listener(anyDocument)),
  }
  const rememberCiting = createOnDemand<Record<CachedForm, Prepared>>(onAnyChange, limits)

  return async (wanted) => {
    const { kind, reference, number } = wanted
    const load = async () => {
      const stored = await reachDatabase(() => readRelease(payload, wanted))
      if (!stored) throw createError('NOT_FOUND')
      refuseErroneous(stored)
      const { index, takenAt } = store.snapshot
      const lastModified = lastModifiedOf(stored, {
        changedAt: changedAtOf(stored, index),
        takenAt,
      })
      const lookup: Lookup = (asked) => store.snapshot.documents.get(asked)?.releases ?? []
      const changes = await store.comparisons.changesIn(stored, lookup)
      const forms = await renderRelease(stored, { publicUrl, lookup, at: now(), changes })
      const relations = stored.relations.map((relation) => relation.reference)
      const page = pageModifiedOf(relations, { lastModified, lookup })
      const dated = (form: CachedForm): Prepared => ({
        ...forms[form],
        lastModified: form === 'page' ? page : lastModified,
      })
      return { json: dated('json'), html: dated('html'), txt: dated('txt'), page: dated('page') }
    }
    const key = `${kind}/${reference}/${number}`
    return kindFacts[kind].citesReleases
      ? rememberCiting({ key, reference: anyDocument, load })
      : remember({ key, reference, load })
  }
}
