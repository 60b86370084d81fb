import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { now } from '../../dates/clock'
import { inTransaction } from '../../database'
import { createError } from '../../errors'
import { issuesOf } from '../core/bodies'
import { isEntitled } from '../core/entitlement'
import { messages } from '../core/messages'
import type { WorkflowOptions } from '../options'
import { compareContent, criticalIn, type Comparisons } from './comparisons'
import { readPersonAgain, requirePerson, type Person } from './person'
import { presentWorkflow, type WorkflowView } from './present'
import { duplicateToConflict } from './duplicateToConflict'
import { loadDocument, type WorkflowDocument, type Target } from './loadDocument'
import { loadPeople } from './people'

const bodySchema = z.strictObject({
  checked: z
    .array(z.string('Un identifiant est attendu.').max(100))
    .max(10_000, 'Cochez moins de passages à la fois.'),
})

type Order = { req: PayloadRequest; target: Target; body: unknown }

const refuseUnlessAuthor = ({ facts }: WorkflowDocument): void => {
  if (!isEntitled('submit', facts, {})) {
    throw createError('FORBIDDEN', { detail: messages.checkedByAuthors })
  }
}

/** The ticks that are new. @throws INVALID_BODY for a place that the document has not, or has no more. */
const newIn = ({ content }: WorkflowDocument, ids: readonly string[]): string[] => {
  const known = new Map(content.checks.map((check) => [check.id, check]))
  const errors = ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ path: `checked.${String(index)}`, message: messages.unknownCheck }],
  )
  if (errors.length > 0) throw createError('INVALID_BODY', { errors })
  return [...new Set(ids)].filter((id) => known.get(id)?.checked === null)
}

type Answered = { req: PayloadRequest; person: Person; target: Target; comparisons: Comparisons }

const answer = async (
  options: WorkflowOptions,
  { req, person, target, comparisons }: Answered,
): Promise<WorkflowView> => {
  const document = await loadDocument(options, { req, person, target })
  return presentWorkflow(document, {
    ...(await loadPeople(options, { req, document })),
    criticalChanges: criticalIn(comparisons, document),
  })
}

/**
 * Notes that the person behind the request has looked at places where two readings of a file differ: who and when are
 * the server's to say. Those who may submit the document may do it; what is ticked already stays as it is.
 * @throws a coded error for every refusal.
 */
export const checkPlaces = async (
  options: WorkflowOptions,
  { req, target, body }: Order,
): Promise<WorkflowView> => {
  const person = requirePerson(req, options.slugs.users)
  const before = await loadDocument(options, { req, person, target })
  const parsed = bodySchema.safeParse(body ?? {})
  if (!parsed.success) throw createError('INVALID_BODY', { errors: issuesOf(parsed.error) })
  const { checked } = parsed.data
  refuseUnlessAuthor(before)
  newIn(before, checked)
  const comparisons = await compareContent(options, { req, of: before })
  const act = async (): Promise<WorkflowView> => {
    const actor = await readPersonAgain(req, options.slugs.users)
    const document = await loadDocument(options, { req, person: actor, target })
    refuseUnlessAuthor(document)
    const ids = newIn(document, checked)
    if (ids.length > 0) {
      const by = { user: actor.id, name: actor.name }
      const { collection, doc, documentKey, reference, content } = document
      await options.keepChecked(req, { collection, doc, ids, by, at: now().toISOString() })
      await options.audit.append(req, {
        type: 'figuresChecked',
        actor: by,
        documentKey,
        reference,
        data: {
          places: content.checks
            .filter(({ id }) => ids.includes(id))
            .map(({ id, place, before: inFile, after }) => ({ id, place, before: inFile, after })),
        },
      })
    }
    return answer(options, { req, person: actor, target, comparisons })
  }
  return inTransaction({ req, name: 'workflow.checkPlaces' }, () => duplicateToConflict(act))
}
