import type { PayloadRequest } from 'payload'

import type { FieldIssue } from '../errors/createError'
import { contentsOf, type ResolvedContent } from '../kinds/contents'
import { kindFacts, type DocumentKind } from '../kinds/facts'
import type { JsonRecord } from '../richText/model/guards'
import type { Lookups } from './lookups'

/** The content of a working copy of a kind, once what it points at is known. Pure. */
export const contentOf = (kind: DocumentKind, doc: JsonRecord, lookups: Lookups): ResolvedContent =>
  contentsOf(kind).resolve(doc, lookups)

/** Whether a content has to be approved by a physician, whatever the rules of the group say. */
export const needsPhysician = (content: ResolvedContent): boolean =>
  contentsOf(content.kind).needsPhysician?.(content) ?? false

/** Months until review unless the document asks for others; null for a kind that is never reviewed. */
export const usualReviewPeriod = (content: ResolvedContent): number | null =>
  contentsOf(content.kind).reviewPeriodMonths?.(content) ??
  kindFacts[content.kind].reviewPeriodMonths

/**
 * What a content says of releases that no longer stands: another one is in force, or none. What was signed stays as it
 * is, so nothing here changes by itself; it is not published either.
 */
export const findOutdated = async (
  req: PayloadRequest,
  content: ResolvedContent,
): Promise<FieldIssue[]> => (await contentsOf(content.kind).outdated?.(req, content)) ?? []
