import { z } from 'zod'

import { changeTypes } from '../../vocabulary/workflow'
import { known } from './known'
import * as part from './parts'

/** What names a release. */
export const head = {
  reference: z.string().meta({ examples: ['PRO-MEOPA-001'] }),
  identifier: z.string().meta({ description: 'A urn:uuid, independent of any address.' }),
}

/** What every release says of itself, before what its kind has. */
export const presentation = {
  number: z.string().meta({ examples: ['2.0'] }),
  title: z.string(),
  summary: z.string(),
  status: z.enum(['inForce', 'superseded', 'withdrawn']).meta({
    description: 'Treat one that you do not know as not in force.',
  }),
  language: z.string().meta({ description: 'BCP 47.' }),
  easyToRead: z.boolean(),
  themes: z.array(part.theme),
  audience: z.array(part.audience),
  settings: z.array(part.setting),
  keywords: z.array(z.string()),
  formerReferences: z.array(z.string()),
  workingGroup: part.workingGroup,
  authors: z.array(part.author),
  releasedAt: part.time,
  effectiveAt: part.time,
  reviewDueAt: part.time.nullable(),
  reviewState: z.enum(['current', 'due', 'overdue', 'none']),
  changeType: known(changeTypes.codes),
  changeSummary: z.string(),
  contentHash: z.string().meta({
    description: 'SHA-256 of all that a reader gets, in hexadecimal digits.',
  }),
  signatures: z.array(part.signature),
  override: part.override.nullable(),
}

/** What every release says behind what its kind has. */
export const sources = {
  references: z.array(part.source),
  legalBasis: z.array(part.legalBasis),
  relations: z.array(part.relation),
  attachments: z.array(part.file),
  supersedes: z.string().nullable(),
  supersededBy: z.string().nullable(),
  withdrawal: part.withdrawal.nullable(),
  links: part.releaseLinks,
}

/** The members of a release of a kind, in the order of the contract. */
export const shared = <Kind extends string, Own extends z.ZodRawShape>(kind: Kind, own: Own) => ({
  ...head,
  kind: z.literal(kind),
  ...presentation,
  ...own,
  ...sources,
})

/** What is said of the items of a list. */
export const inList =
  'Members are left out by `fields`; of a release that was withdrawn for an error a history says its reference, kind, number, status, withdrawal and links only.'

export type ReleaseLinks = z.infer<typeof part.releaseLinks>
