import { chooseBody } from '../../../http/encoding'
import { cacheFor, mediaTypes } from '../../../http/headers'
import { prepare, type PreparedSource } from '../../../http/prepare'
import { ready } from '../../../http/reply'
import { answerDocument, formsOfRelease } from '../../../publicApi/routes/documents'
import { rememberPrepared } from '../../../publicApi/routes/lists'
import type { Answering, App } from '../../../publicApi/routes/types'
import { styleHash } from '../../../render/style'
import { readingPathOf } from '../../../site/paths'
import { readingPolicyWith } from '../../../site/style'
import { scaleSchema, type ListedScale } from '../schema'
import { choosePage } from './choosePage'
import { choosePath, sheetPath } from './paths'
import { keyOfQuestion, readQuestion, type Question } from './question'
import { sheetPage } from './sheetPage'
import { chooseStyle } from './style'

const readListed = (item: Buffer): ListedScale => {
  const said: unknown = JSON.parse(item.toString())
  return scaleSchema.listed.parse(said)
}

const scalesIn = ({ store }: App): ListedScale[] =>
  [...store.snapshot.documents.values()].flatMap(({ current }) =>
    current?.kind === 'scale' ? [readListed(current.item)] : [],
  )

// The form leads back to its own page, and nowhere else.
const choosePolicy = readingPolicyWith(styleHash(chooseStyle)).replace(
  "form-action 'none'",
  "form-action 'self'",
)

const headersWith = (policy: string) => ({
  'Content-Language': 'fr',
  'Content-Security-Policy': policy,
})

const chosen = (app: App, question: Question): PreparedSource => ({
  body: choosePage(question, scalesIn(app), choosePath),
  type: mediaTypes.html,
  lastModified: app.store.snapshot.changedAt,
  cacheControl: cacheFor.list,
  headers: headersWith(choosePolicy),
})

const choose: Answering = {
  path: choosePath,
  suffixes: false,
  answer: async (app, { search }) => {
    const question = readQuestion(search)
    // What is no question is answered, and kept by nobody.
    if (question.wrongAge) return ready(await prepare(chosen(app, question)))
    const key = `${choosePath}?${keyOfQuestion(question)}`
    return ready(rememberPrepared(app, { key, tag: choosePath }, () => chosen(app, question)))
  },
}

const asDocument = { search: new URLSearchParams(), form: undefined, accept: undefined } as const

const sheet: Answering = {
  path: `${choosePath}/{reference}/sheet`,
  suffixes: false,
  answer: async (app, request) => {
    const reference = request.params['reference'] ?? ''
    const current = app.store.snapshot.documents.get(reference)?.current
    if (current?.kind !== 'scale') {
      // What is not in force is refused as its document is; a former reference leads on.
      const reply = await answerDocument('scale')(app, { ...request, ...asDocument })
      return reply.type === 'redirect'
        ? { ...reply, location: `${readingPathOf(reply.location)}/sheet` }
        : reply
    }
    const params = { reference, number: current.number }
    const find = await formsOfRelease('scale')(app, { params })
    const json = await find('json')
    const key = sheetPath(reference)
    const page = rememberPrepared(app, { key, tag: key }, () => {
      const said: unknown = JSON.parse(chooseBody(json, undefined).bytes.toString())
      const { body, policy } = sheetPage(scaleSchema.release.parse(said), app.settings.publicUrl)
      return {
        body,
        type: mediaTypes.html,
        lastModified: json.lastModified,
        cacheControl: cacheFor.document,
        headers: headersWith(policy),
      }
    })
    return ready(page)
  },
}

/** The pages that only scales have. */
export const scaleRoutes: readonly Answering[] = [choose, sheet]
