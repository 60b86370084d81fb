import type { PayloadRequest } from 'payload'

import type { WorkflowOptions } from '../options'
import { compareContent, criticalIn } from './comparisons'
import { requirePerson } from './person'
import { presentWorkflow, type WorkflowView } from './present'
import { loadDocument, type Target } from './loadDocument'
import { loadPeople } from './people'

/**
 * Where a document stands and what the person behind the request may do.
 * @throws UNAUTHENTICATED for nobody, NOT_FOUND for those who may not know of the document.
 */
export const loadView = async (
  options: WorkflowOptions,
  { req, target }: { req: PayloadRequest; target: Target },
): Promise<WorkflowView> => {
  const person = requirePerson(req, options.slugs.users)
  const document = await loadDocument(options, { req, person, target })
  const comparisons = await compareContent(options, { req, of: document })
  return presentWorkflow(document, {
    ...(await loadPeople(options, { req, document })),
    criticalChanges: criticalIn(comparisons, document),
  })
}
