import { z } from 'zod'

import { exampleChanges, exampleThemes } from '../openapi/examples'
import { changesQuery, noQuery } from '../schemas/queries'
import { changeList, themeList } from '../schemas/responses'
import { answerDescription, answerDocumentation } from './description'
import { answerChanges, answerThemes } from './feed'
import { answerFile } from './files'
import type { Route } from './types'

const none = z.object({})

const fileName = z.object({
  sha256: z.string().meta({ description: 'SHA-256 of its bytes, in hexadecimal digits.' }),
  name: z.string().meta({ description: 'Its name, as the release has it.' }),
})

/** What is not of one kind of document. */
export const otherRoutes: readonly Route[] = [
  {
    path: '/v1/themes',
    name: 'listThemes',
    tag: 'Themes',
    summary: 'The themes, and how many documents are in force under each',
    description: 'All of them, in their order; those that nothing is filed under too.',
    gives: 'The themes.',
    suffixes: false,
    parameters: none,
    query: noQuery,
    responses: { 'application/json': themeList },
    example: exampleThemes,
    moves: false,
    refusals: [406],
    answer: answerThemes,
  },
  {
    path: '/v1/changes',
    name: 'listChanges',
    tag: 'Changes',
    summary: 'What changed, oldest first; give `next` as `since` to go on',
    description:
      'From the beginning without `since`. An unknown cursor is 400 `CURSOR_UNKNOWN`: start again.',
    gives: 'The entries after the cursor; none at the end, with the same `next`.',
    suffixes: false,
    parameters: none,
    query: changesQuery,
    responses: { 'application/json': changeList },
    example: exampleChanges,
    moves: false,
    refusals: [406, 503],
    answer: answerChanges,
  },
  {
    path: '/v1/files/{sha256}/{name}',
    name: 'getFile',
    tag: 'Files',
    summary: 'A file that a release holds; byte ranges are answered',
    description:
      'Under the digest of its bytes and its name. 404 when no release holds it, 410 when only releases withdrawn for an error do.',
    gives: 'The whole file.',
    suffixes: false,
    parameters: fileName,
    query: noQuery,
    responses: { '*/*': z.string().meta({ format: 'binary' }) },
    moves: false,
    refusals: [404, 410, 416, 503],
    answer: answerFile,
  },
  {
    path: '/v1/openapi.json',
    name: 'getDescription',
    tag: 'About',
    summary: 'This description (OpenAPI 3.1)',
    description: 'For programs that make clients.',
    gives: 'The description.',
    suffixes: false,
    parameters: none,
    query: noQuery,
    responses: { 'application/json': z.looseObject({ openapi: z.string() }) },
    example: { openapi: '3.1.0' },
    moves: false,
    refusals: [],
    answer: answerDescription,
  },
  {
    path: '/v1/docs',
    name: 'getDocumentation',
    tag: 'About',
    summary: 'The same for people, as a page',
    description: 'Complete in itself: it asks nothing of anyone.',
    gives: 'The page.',
    suffixes: false,
    parameters: none,
    query: noQuery,
    responses: { 'text/html': z.string() },
    moves: false,
    refusals: [],
    answer: answerDocumentation,
  },
]
