import type { PayloadRequest } from 'payload'

import { compareSigned } from '../compare/compareSigned'
import { criticalChanges } from '../compare/critical/criticalChanges'
import { presentComparison, type ComparisonAnswer } from '../compare/present'
import { createError, type FieldIssue } from '../errors'
import { kindOfCollection } from '../kinds/facts'
import { comparedPage, comparedViews, type ComparedView } from '../site/document/comparedPage'
import { privateFilePattern } from './privateFiles'
import { newestSave } from './saves'
import { readSides, wantedIn, type Context, type Wanted } from './sides'

const sides = ['from', 'to'] as const

const expected =
  'Indiquez current, working, release: et un numéro, round: et un tour, ou save: et un enregistrement.'

/** Reads which states are compared. @throws INVALID_PARAMETER for what names none. */
const wantedSides = ({ searchParams }: PayloadRequest): Record<'from' | 'to', Wanted> => {
  const [from, to] = sides.map((name) => wantedIn(searchParams.get(name) ?? ''))
  if (from && to) return { from, to }
  const errors = sides.flatMap((path): FieldIssue[] =>
    wantedIn(searchParams.get(path) ?? '') === null ? [{ path, message: expected }] : [],
  )
  throw createError('INVALID_PARAMETER', { errors })
}

const wantedView = ({ searchParams }: PayloadRequest): ComparedView => {
  const asked = searchParams.get('show') ?? 'all'
  const view = comparedViews.find((known) => known === asked)
  if (view !== undefined) return view
  const message = `Les valeurs possibles sont ${comparedViews.join(', ')}.`
  throw createError('INVALID_PARAMETER', { errors: [{ path: 'show', message }] })
}

const compareStates = async (context: Context) => {
  const { document } = context
  const { before, after } = await readSides(context, wantedSides(context.req))
  const comparison = await compareSigned({
    kind: kindOfCollection[document.collection],
    before: before.signed,
    after: after.signed,
    fileUrl: privateFilePattern(document),
  })
  const critical = criticalChanges(comparison.differences, {
    before: before.signed.contentHash,
    after: after.signed.contentHash,
  })
  return { comparison, critical, before, after }
}

/** What differs between two states of a document, as data. */
export const comparisonOf = async (context: Context): Promise<ComparisonAnswer> => {
  const { comparison } = await compareStates(context)
  const { searchParams } = context.req
  return presentComparison(comparison, {
    from: searchParams.get('from') ?? '',
    to: searchParams.get('to') ?? '',
  })
}

/** The same as a page in the style of what is published. */
export const comparisonPageOf = async (context: Context) => {
  const { req, document } = context
  const view = wantedView(req)
  const { comparison, critical, before, after } = await compareStates(context)
  const save = await newestSave(req, document)
  return comparedPage({
    title: document.title,
    reference: document.reference,
    comparison,
    critical,
    relations: [],
    from: before.name,
    to: after.name,
    view,
    marks: { contentHash: after.signed.contentHash, save: save?.id ?? '' },
  })
}
