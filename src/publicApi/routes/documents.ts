import { createError } from '../../errors'
import type { DocumentKind } from '../../vocabulary/documents'
import { chooseForm } from '../../http/form'
import { varying, type CachedForm } from '../../http/headers'
import type { Prepared } from '../../http/prepare'
import { readQuery } from '../../http/query'
import type { Reply } from '../../http/reply'
import { noQuery } from '../schemas/queries'
import { documentPath, releasePath } from '../serializers/links'
import { publicWithdrawal } from '../serializers/release'
import { reachDatabase } from '../rows/reach'
import { isReference } from '../rows/readReferences'
import { lastWithdrawn, type CachedDocument } from '../store'
import type { App, RouteRequest } from './types'

/** Answers one of the forms of a document. */
export const answerForms = (
  forms: Readonly<Record<CachedForm, Prepared>>,
  { form, accept }: Pick<RouteRequest, 'accept' | 'form'>,
): Reply => ({
  type: 'prepared',
  prepared: forms[chooseForm(form, accept)],
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
      return held.current ? answerForms(held.current.forms, request) : refuseWithdrawn(app, held)
    }
    return answerFormer(app, { kind, reference, form: request.form })
  }

/** The forms of one release by its number, in force or not. */
export const formsOfRelease =
  (kind: DocumentKind) =>
  async (
    app: App,
    { params }: Pick<RouteRequest, 'params'>,
  ): Promise<Readonly<Record<CachedForm, Prepared>>> => {
    const reference = params['reference'] ?? ''
    const number = params['number'] ?? ''
    const { documents, paths } = app.store.snapshot
    if (documents.get(reference)?.kind !== kind || !/^\d+\.\d+$/.test(number)) {
      throw createError('NOT_FOUND')
    }
    const held = paths.get(releasePath({ kind, reference, number }))
    return held?.forms ?? (await app.oldReleases({ kind, reference, number }))
  }

/** One release by its number, in the form asked for. */
export const answerRelease =
  (kind: DocumentKind) =>
  async (app: App, request: RouteRequest): Promise<Reply> => {
    readQuery(request.search, noQuery)
    return answerForms(await formsOfRelease(kind)(app, request), request)
  }

/** The newest document of a kind in force: by year, then by when each came out first. */
export const answerLatest =
  (wanted: DocumentKind) =>
  (app: App, request: RouteRequest): Reply => {
    readQuery(request.search, noQuery)
    const { documents, index } = app.store.snapshot
    const issues = [...documents.values()].flatMap(({ kind, current }) =>
      kind === wanted && current ? [current] : [],
    )
    const firstReleased = ({ reference }: { reference: string }) =>
      index.firstReleasedAt(reference) ?? ''
    const [latest] = issues.sort(
      (a, b) =>
        (b.year ?? 0) - (a.year ?? 0) ||
        firstReleased(b).localeCompare(firstReleased(a)) ||
        b.reference.localeCompare(a.reference),
    )
    if (!latest) throw createError('NOT_FOUND')
    return answerForms(latest.forms, request)
  }
