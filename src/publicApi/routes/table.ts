import { z } from 'zod'

import { kindCodes, kindFacts, type DocumentKind } from '../../kinds/facts'
import { schemas } from '../../kinds/schemas'
import { servingOf } from '../../kinds/servings'
import { comparison } from '../schemas/comparison'
import { historyQuery, listQuery, noQuery } from '../schemas/queries'
import { releaseOf } from '../schemas/release'
import { historyOfKind, listOfKind } from '../schemas/responses'
import { exampleComparison, exampleHistory, exampleList, exampleOf } from '../openapi/examples'
import { answerComparison } from './compare'
import { answerDocument, answerLatest, answerRelease } from './documents'
import { answerHistory } from './history'
import { answerList } from './lists'
import { otherRoutes } from './others'
import type { Route } from './types'

const reference = z.string().meta({
  description: 'The reference of the document.',
  examples: ['PRO-MEOPA-001'],
})
const number = z.string().meta({ description: 'The number of the release.', examples: ['1.0'] })
const none = z.object({})

const formsOf = (json: z.ZodType): Route['responses'] => ({
  'application/json': json,
  'text/html': z.string(),
  'text/plain': z.string(),
})

const inAForm = 'As JSON, as a page or as text, as `Accept` prefers.'

const capital = (kind: DocumentKind): string => kind.charAt(0).toUpperCase() + kind.slice(1)

const routesOfKind = (kind: DocumentKind): Route[] => {
  const base = `/v1/${kindFacts[kind].path}`
  const name = capital(kind)
  const tag = schemas[kind].tag.name
  return [
    {
      path: base,
      name: `list${name}`,
      tag,
      summary: `The releases in force: ${kind}`,
      description:
        'A page of the releases in force, without what is long. Filters narrow it together.',
      gives: 'A page of the list; a page after the last one is empty.',
      suffixes: false,
      parameters: none,
      query: listQuery,
      responses: { 'application/json': listOfKind(kind) },
      example: exampleList(kind),
      moves: false,
      refusals: [406],
      answer: answerList(kind),
    },
    {
      path: `${base}/{reference}`,
      name: `get${name}`,
      tag,
      summary: `The release in force of one document: ${kind}`,
      description: `${inAForm} 200 always means in force.`,
      gives: 'The release in force.',
      suffixes: true,
      parameters: z.object({ reference }),
      query: noQuery,
      responses: formsOf(releaseOf[kind]),
      example: exampleOf[kind],
      moves: true,
      refusals: [404, 406, 410, 503],
      answer: answerDocument(kind),
    },
    {
      path: `${base}/{reference}/releases`,
      name: `list${name}Releases`,
      tag,
      summary: `Every release of one document, newest first: ${kind}`,
      description:
        'What is in force, what was superseded and what was withdrawn; of what was withdrawn for an error, only that.',
      gives: 'A page of the history.',
      suffixes: false,
      parameters: z.object({ reference }),
      query: historyQuery,
      responses: { 'application/json': historyOfKind(kind) },
      example: exampleHistory(kind),
      moves: true,
      refusals: [404, 406, 503],
      answer: answerHistory(kind),
    },
    {
      path: `${base}/{reference}/releases/{number}`,
      name: `get${name}Release`,
      tag,
      summary: `One release by its number: ${kind}`,
      description: `${inAForm} Its words never change; its status does.`,
      gives: 'The release, whatever its status.',
      suffixes: true,
      parameters: z.object({ reference, number }),
      query: noQuery,
      responses: formsOf(releaseOf[kind]),
      example: exampleOf[kind],
      moves: true,
      refusals: [404, 406, 410, 503],
      answer: answerRelease(kind),
    },
    {
      path: `${base}/{reference}/compare/{from}...{to}`,
      name: `compare${name}Releases`,
      tag,
      summary: `Two releases of one document beside each other: ${kind}`,
      description: `What differs at the head and in each part, by place, with what was critical; and both texts in one. In the order in which they are named. ${inAForm}`,
      gives: 'What differs between the two releases.',
      suffixes: true,
      parameters: z.object({ reference, from: number, to: number }),
      query: noQuery,
      responses: formsOf(comparison),
      example: exampleComparison,
      moves: true,
      refusals: [404, 406, 410, 503],
      answer: answerComparison(kind),
    },
  ]
}

const latestOfKind = (kind: DocumentKind): Route[] => {
  const { latest } = servingOf(kind)
  if (!latest) return []
  const { summary, description, gives } = latest
  return [
    {
      path: `/v1/${kindFacts[kind].path}/latest`,
      name: `getLatest${capital(kind)}`,
      tag: schemas[kind].tag.name,
      summary,
      description: `${description} ${inAForm}`,
      gives,
      suffixes: true,
      parameters: none,
      query: noQuery,
      responses: formsOf(releaseOf[kind]),
      example: exampleOf[kind],
      moves: false,
      refusals: [404, 406],
      answer: answerLatest(kind),
    },
  ]
}

/** Every route under /v1, in one table: what is answered, described and tested. The first that fits wins. */
export const routes: readonly Route[] = [
  ...kindCodes.flatMap(latestOfKind),
  ...kindCodes.flatMap(routesOfKind),
  ...otherRoutes,
]
