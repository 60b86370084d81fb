import type { PayloadRequest } from 'payload'

import { groupRolesOf, mayReadWorkingCopy, membersOf } from '../src/access'
import { verifyPassword } from '../src/rest'
import {
  appendAuditEvent,
  contributorsSinceRelease,
  lastContentChange,
  nextAuditSeq,
  withdrawnMeanwhile,
} from '../src/audit'
import {
  contentHashes,
  findMissing,
  findOutdated,
  needsPhysician,
  resolveContent,
} from '../src/content'
import { checksOf } from '../src/figures/checks'
import { readImportedFigures } from '../src/figures/imported'
import { partsOf } from '../src/figures/ofContent'
import { catchUpHere } from '../src/events'
import { presentRelease } from '../src/publicApi'
import { reviewPath } from '../src/admin/review/paths'
import { releasePort } from '../src/releases'
import { readingPath } from '../src/site/paths'
import { criticalChanges } from './controlled/criticalChanges'
import { controlledSlugs, isControlledSlug, slugs } from '../src/slugs'
import { kindFacts, kindOfCollection } from '../src/kinds/facts'
import type { WorkflowOptions } from '../src/workflow'
import { rulesOf } from '../src/workflow/service/rules'
import { authorsOf } from './controlled/authorsOf'
import { keepChecked } from './controlled/keepChecked'

const describeContent: WorkflowOptions['describeContent'] = async (req, { collection, doc }) => {
  if (!isControlledSlug(collection)) throw new Error(`${collection} is not under the workflow`)
  const content = await resolveContent({ req, collection, doc })
  const hashes = contentHashes(content)
  return {
    // An untouched document keeps the hash that it is known by when the definition of the hash changes.
    hash: (hashes.find((hash) => hash.contentHash === doc['contentHash']) ?? hashes[0]).contentHash,
    hashes,
    missing: findMissing(content),
    checks: checksOf(readImportedFigures(doc['importedFigures']), {
      kind: content.kind,
      parts: partsOf(content),
    }),
    outdated: await findOutdated(req, content),
    needsPhysician: needsPhysician(content),
  }
}

const rulesFor: WorkflowOptions['rulesFor'] = async (req, question) => {
  const { collection, groupId, changeType } = question
  if (!isControlledSlug(collection)) throw new Error(`${collection} is not under the workflow`)
  const kind = kindOfCollection[collection]
  const group = await req.payload.findByID({
    collection: slugs.workingGroups,
    id: groupId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const rule = (group.rules ?? []).find((candidate) => candidate.kind === kind)
  return rulesOf({
    rule: rule && { ...rule, requiredProfessions: rule.requiredProfessions ?? [] },
    usual: kindFacts[kind].usualReviews,
    changeType,
    needsPhysician: question.needsPhysician,
    isCritical: question.isCritical,
  })
}

const publicAddress: WorkflowOptions['pages']['publicAddress'] = (collection, reference) => {
  if (!isControlledSlug(collection)) throw new Error(`${collection} is not under the workflow`)
  return readingPath(kindOfCollection[collection], reference)
}

const present = (req: PayloadRequest, id: string): Promise<unknown> => presentRelease(req, id)

/** The workflow, told what only this library knows. */
export const workflowOptions: WorkflowOptions = {
  collections: controlledSlugs,
  slugs: { reviews: slugs.reviews, decisions: slugs.decisions, users: slugs.users },
  describeContent,
  authorsOf,
  keepChecked,
  criticalChanges,
  groupRolesOf,
  membersOf,
  mayRead: mayReadWorkingCopy,
  rulesFor,
  verifyPassword: async (req, password) => verifyPassword({ req, password }),
  releases: releasePort(present),
  audit: {
    nextSeq: nextAuditSeq,
    append: appendAuditEvent,
    contributorsSinceRelease,
    lastContentChange,
    withdrawnMeanwhile,
  },
  pages: { reviewPath, publicAddress },
  onPublicChange: catchUpHere,
}
