import { z } from 'zod'

import { documentKinds, kindFacts, type DocumentKind } from '../../vocabulary/documents'
import { changesQuery, historyQuery, listQuery, noQuery } from '../schemas/queries'
import { releaseOf } from '../schemas/release'
import { changeList, historyOfKind, listOfKind, themeList } from '../schemas/responses'
import { answerDescription, answerDocumentation } from './description'
import { answerDocument, answerLatestNewsletter, answerRelease } from './documents'
import { answerChanges, answerThemes } from './feed'
import { answerFile } from './files'
import { answerHistory } from './history'
import { answerList } from './lists'
import type { Route } from './types'

const reference = z.string().meta({ examples: ['PRO-MEOPA-001'] })
const number = z.string().meta({ examples: ['1.0'] })
const none = z.object({})

const formsOf = (json: z.ZodType): Route['responses'] => ({
  'application/json': json,
  'text/html': z.string(),
  'text/plain': z.string(),
})

const routesOfKind = (kind: DocumentKind): Route[] => {
  const base = `/v1/${kindFacts[kind].path}`
  const name = kind.charAt(0).toUpperCase() + kind.slice(1)
  return [
    {
      path: base,
      name: `list${name}`,
      summary: `The releases in force: ${kind}`,
      suffixes: false,
      parameters: none,
      query: listQuery,
      responses: { 'application/json': listOfKind(kind) },
      refusals: [],
      answer: answerList(kind),
    },
    {
      path: `${base}/{reference}`,
      name: `get${name}`,
      summary: `The release in force of one document: ${kind}`,
      suffixes: true,
      parameters: z.object({ reference }),
      query: noQuery,
      responses: formsOf(releaseOf[kind]),
      refusals: [404, 410],
      answer: answerDocument(kind),
    },
    {
      path: `${base}/{reference}/releases`,
      name: `list${name}Releases`,
      summary: `Every release of one document, newest first: ${kind}`,
      suffixes: false,
      parameters: z.object({ reference }),
      query: historyQuery,
      responses: { 'application/json': historyOfKind(kind) },
      refusals: [404, 503],
      answer: answerHistory(kind),
    },
    {
      path: `${base}/{reference}/releases/{number}`,
      name: `get${name}Release`,
      summary: `One release by its number: ${kind}`,
      suffixes: true,
      parameters: z.object({ reference, number }),
      query: noQuery,
      responses: formsOf(releaseOf[kind]),
      refusals: [404, 410, 503],
      answer: answerRelease(kind),
    },
  ]
}

const latestNewsletter: Route = {
  path: '/v1/newsletters/latest',
  name: 'getLatestNewsletter',
  summary: 'The newest issue of the newsletter',
  suffixes: true,
  parameters: none,
  query: noQuery,
  responses: formsOf(releaseOf.newsletter),
  refusals: [404],
  answer: answerLatestNewsletter,
}

const others: Route[] = [
  {
    path: '/v1/themes',
    name: 'listThemes',
    summary: 'The themes, and how many documents are in force under each',
    suffixes: false,
    parameters: none,
    query: noQuery,
    responses: { 'application/json': themeList },
    refusals: [],
    answer: answerThemes,
  },
  {
    path: '/v1/changes',
    name: 'listChanges',
    summary: 'What changed, oldest first; give `next` as `since` to go on',
    suffixes: false,
    parameters: none,
    query: changesQuery,
    responses: { 'application/json': changeList },
    refusals: [503],
    answer: answerChanges,
  },
  {
    path: '/v1/files/{sha256}/{name}',
    name: 'getFile',
    summary: 'A file that a release holds; byte ranges are answered',
    suffixes: false,
    parameters: z.object({ sha256: z.string(), name: z.string() }),
    query: noQuery,
    responses: { '*/*': z.string().meta({ format: 'binary' }) },
    refusals: [404, 410, 503],
    answer: answerFile,
  },
  {
    path: '/v1/openapi.json',
    name: 'getDescription',
    summary: 'This description (OpenAPI 3.1)',
    suffixes: false,
    parameters: none,
    query: noQuery,
    responses: { 'application/json': z.looseObject({ openapi: z.string() }) },
    refusals: [],
    answer: answerDescription,
  },
  {
    path: '/v1/docs',
    name: 'getDocumentation',
    summary: 'The same for people, as a page',
    suffixes: false,
    parameters: none,
    query: noQuery,
    responses: { 'text/html': z.string() },
    refusals: [],
    answer: answerDocumentation,
  },
]

/** Every route under /v1, in one table: what is answered, described and tested. The first that fits wins. */
export const routes: readonly Route[] = [
  latestNewsletter,
  ...documentKinds.codes.flatMap(routesOfKind),
  ...others,
]
