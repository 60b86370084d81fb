import { createError } from '../../errors'
import type { DocumentKind } from '../../vocabulary/documents'
import { chooseForm } from '../../http/form'
import { varying, type CachedForm } from '../../http/headers'
import type { Prepared } from '../../http/prepare'
import { readQuery } from '../../http/query'
import type { Reply } from '../../http/reply'
import { noQuery } from '../schemas/queries'
import { documentPath } from '../serializers/links'
import { publicWithdrawal } from '../serializers/release'
import { reachDatabase } from '../rows/reach'
import { isReference } from '../rows/readReferences'
import {
  lastWithdrawn,
  type CachedDocument,
  type CachedRelease,
  type Compare,
  type FeedIndex,
} from '../store'
import type { App, RouteRequest } from './types'

/** Gives a release in one of its forms; as it is, where no header says which codings are taken. */
export type FindForm = (form: CachedForm, acceptEncoding?: string) => Promise<Prepared>

/** The forms of a release in force. */
export const formsInForce =
  ({ store }: Pick<App, 'store'>, release: CachedRelease): FindForm =>
  (form, acceptEncoding) =>
    store.forms.load(release, { form, acceptEncoding })

/** Answers one of the forms of a document. */
export const answerForms = async (
  find: FindForm,
  { form, accept, acceptEncoding }: Pick<RouteRequest, 'accept' | 'acceptEncoding' | 'form'>,
): Promise<Reply> => ({
  type: 'prepared',
  prepared: await find(chooseForm(form, accept), acceptEncoding),
  vary: form ? varying.coding : varying.form,
})

/** Says why a document without a release in force has none, by what was in force last. */
const refuseWithdrawn = (app: App, { reference }: CachedDocument): never => {
  const head = lastWithdrawn(app.store.snapshot, reference)
  const withdrawal = head && publicWithdrawal(head)
  if (!withdrawal) throw createError('NOT_FOUND')
  throw createError('WITHDRAWN', { extra: { withdrawal } })
}

type Former = Pick<RouteRequest, 'form'> & { kind: DocumentKind; reference: string }

/**
 * The document that had a former reference on paper. Such a reference is anybody's words: it leads nowhere when a
 * document has it, released or not, or when two documents claim it.
 */
export const successorOf = async (
  app: Pick<App, 'payload' | 'store'>,
  reference: string,
): Promise<CachedDocument | undefined> => {
  const { former, documents } = app.store.snapshot
  const [only, ...others] = former.get(reference) ?? []
  const successor = documents.get(only ?? '')
  if (!successor || others.length > 0) return undefined
  const isGiven = await reachDatabase(() => isReference(app.payload, reference))
  return isGiven ? undefined : successor
}

const answerFormer = async (app: App, { kind, reference, form }: Former): Promise<Reply> => {
  const successor = await successorOf(app, reference)
  if (successor?.kind !== kind) throw createError('NOT_FOUND')
  const suffix = form ? `.${form}` : ''
  return { type: 'redirect', location: documentPath(kind, successor.reference) + suffix }
}

/** The release in force of a document. */
export const answerDocument =
  (kind: DocumentKind) =>
  (app: App, request: RouteRequest): Promise<Reply> | Reply => {
    readQuery(request.search, noQuery)
    const { snapshot } = app.store
    const reference = request.params['reference'] ?? ''
    const held = snapshot.documents.get(reference)
    if (held?.kind === kind) {
      return held.current
        ? answerForms(formsInForce(app, held.current), request)
        : refuseWithdrawn(app, held)
    }
    return answerFormer(app, { kind, reference, form: request.form })
  }

/** The forms of one release by its number, in force or not. */
export const formsOfRelease =
  (kind: DocumentKind) =>
  async (app: App, { params }: Pick<RouteRequest, 'params'>): Promise<FindForm> => {
    const reference = params['reference'] ?? ''
    const number = params['number'] ?? ''
    const { documents } = app.store.snapshot
    const held = documents.get(reference)
    if (held?.kind !== kind || !/^\d+\.\d+$/.test(number)) {
      throw createError('NOT_FOUND')
    }
    if (held.current?.number === number) return formsInForce(app, held.current)
    const forms = await app.oldReleases({ kind, reference, number })
    return (form) => Promise.resolve(forms[form])
  }

/** One release by its number, in the form asked for. */
export const answerRelease =
  (kind: DocumentKind) =>
  async (app: App, request: RouteRequest): Promise<Reply> => {
    readQuery(request.search, noQuery)
    return answerForms(await formsOfRelease(kind)(app, request), request)
  }

const byIssue =
  (index: FeedIndex): Compare =>
  (a, b) => {
    const firstReleased = ({ reference }: CachedRelease) => index.firstReleasedAt(reference) ?? ''
    return (
      (b.year ?? 0) - (a.year ?? 0) ||
      firstReleased(b).localeCompare(firstReleased(a)) ||
      b.reference.localeCompare(a.reference)
    )
  }

/** The newest document of a kind in force: by year, then by when each came out first. */
export const answerLatest =
  (kind: DocumentKind) =>
  (app: App, request: RouteRequest): Promise<Reply> => {
    readQuery(request.search, noQuery)
    const { orders, index } = app.store.snapshot
    const [latest] = orders.of(kind, { name: 'latest', compare: byIssue(index) })
    if (!latest) throw createError('NOT_FOUND')
    return answerForms(formsInForce(app, latest), request)
  }
