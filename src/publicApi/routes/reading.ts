import { now } from '../../dates/clock'
import { pagesOfKinds } from '../../kinds/sitePages'
import { documentKinds } from '../../vocabulary/documents'
import type { DocumentKind } from '../../vocabulary/documents'
import { homePage } from '../../site/home'
import {
  comparePath,
  readingPath,
  readingPathOf,
  readingReleasePath,
  stylesheetPath,
} from '../../site/paths'
import { readingPolicy, stylesheet } from '../../site/style'
import { cacheFor, mediaTypes } from '../../http/headers'
import { ready } from '../../http/reply'
import { answerComparisonPage } from './compare'
import { answerDocument, formsOfRelease } from './documents'
import { newestChanges } from '../store'
import { rememberPrepared } from './lists'
import { robotRoutes } from './robots'
import type { Answering } from './types'

/** A mark added to an address by whoever shares it changes nothing of what is read. */
const noSearch = new URLSearchParams()

const routesOfKind = (kind: DocumentKind): Answering[] => [
  {
    path: decodeURIComponent(readingPath(kind, '{reference}')),
    suffixes: false,
    answer: async (app, request) => {
      const asked = { ...request, search: noSearch, form: undefined, accept: undefined }
      const current = app.store.snapshot.documents.get(request.params['reference'] ?? '')?.current
      const { acceptEncoding } = request
      if (current?.kind === kind) {
        return ready(await app.store.forms.load(current, { form: 'page', acceptEncoding }))
      }
      const reply = await answerDocument(kind)(app, asked)
      return reply.type === 'redirect'
        ? { ...reply, location: readingPathOf(reply.location) }
        : reply
    },
  },
  {
    path: decodeURIComponent(
      readingReleasePath({ kind, reference: '{reference}', number: '{number}' }),
    ),
    suffixes: false,
    answer: async (app, request) => {
      const find = await formsOfRelease(kind)(app, request)
      return ready(await find('page', request.acceptEncoding))
    },
  },
  {
    path: decodeURIComponent(
      comparePath({ kind, reference: '{reference}', from: '{from}', to: '{to}' }),
    ),
    suffixes: false,
    answer: answerComparisonPage(kind),
  },
]

const newsShown = 5

const home: Answering = {
  path: '/',
  suffixes: false,
  answer: async (app) => {
    const { snapshot } = app.store
    const page = rememberPrepared(app, { key: '/', tag: '/' }, () => ({
      body: homePage({
        themes: snapshot.themes,
        news: newestChanges(snapshot, newsShown),
        documents: [...snapshot.documents.values()].flatMap(({ current }) => current?.listed ?? []),
      }),
      type: mediaTypes.html,
      lastModified: snapshot.changedAt,
      cacheControl: cacheFor.list,
      headers: { 'Content-Language': 'fr', 'Content-Security-Policy': readingPolicy },
    }))
    return ready(page)
  },
}

const style: Answering = {
  path: stylesheetPath,
  suffixes: false,
  answer: async (app) => {
    const sheet = rememberPrepared(app, { key: stylesheetPath, tag: stylesheetPath }, () => ({
      body: stylesheet,
      type: 'text/css; charset=utf-8',
      // It changes with the program, not with the documents.
      lastModified: now(),
      cacheControl: cacheFor.description,
    }))
    return ready(sheet)
  },
}

/** The pages that people read: the same releases as /v1, from the same store. */
export const readingRoutes: readonly Answering[] = [
  home,
  style,
  ...robotRoutes,
  ...pagesOfKinds,
  ...documentKinds.codes.flatMap(routesOfKind),
]
