import { z } from 'zod'

import { resourceCategories } from '../../kinds/resource/codes'
import { changeTypes } from '../../vocabulary/workflow'
import { known } from './known'
import * as part from './parts'

const head = {
  reference: z.string().meta({ examples: ['PRO-MEOPA-001'] }),
  identifier: z.string().meta({ description: 'A urn:uuid, independent of any address.' }),
}

const presentation = {
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

const sources = {
  references: z.array(part.source),
  legalBasis: z.array(part.legalBasis),
  relations: z.array(part.relation),
  attachments: z.array(part.file),
  supersedes: z.string().nullable(),
  supersededBy: z.string().nullable(),
  withdrawal: part.withdrawal.nullable(),
  links: part.releaseLinks,
}

const shared = <Kind extends string, Own extends z.ZodRawShape>(kind: Kind, own: Own) => ({
  ...head,
  kind: z.literal(kind),
  ...presentation,
  ...own,
  ...sources,
})

const protocolFields = { population: z.string().nullable(), nurseProtocol: z.boolean() }
const trainingFields = {
  objectives: z.array(z.string()),
  durationMinutes: z.int().nullable(),
}
const newsletterFields = {
  year: z.int().nullable(),
  issue: z.string().nullable(),
  editorial: part.editorial,
}
const category = {
  category: known(resourceCategories.codes).nullable(),
}
const resourceTail = { text: z.string(), file: part.file.nullable(), url: z.string().nullable() }

/** One release of each kind, in full. */
export const releaseOf = {
  protocol: z
    .object(shared('protocol', { ...protocolFields, sections: z.array(part.section) }))
    .meta({ id: 'ProtocolRelease' }),
  training: z
    .object(shared('training', { ...trainingFields, slides: z.array(part.slide) }))
    .meta({ id: 'TrainingRelease' }),
  newsletter: z
    .object(shared('newsletter', { ...newsletterFields, items: z.array(part.newsletterItem) }))
    .meta({ id: 'NewsletterRelease' }),
  resource: z
    .object(shared('resource', { ...category, html: z.string(), ...resourceTail }))
    .meta({ id: 'ResourceRelease' }),
}

/** The same in a list: without what is long. */
export const listedOf = {
  protocol: z.object(shared('protocol', protocolFields)),
  training: z.object(shared('training', trainingFields)),
  newsletter: z.object(shared('newsletter', newsletterFields)),
  resource: z.object(shared('resource', { ...category, ...resourceTail })),
}

const inList =
  'Members are left out by `fields`; of a release that was withdrawn for an error a history says its reference, kind, number, status, withdrawal and links only.'

/** An item of a list or of a history: any member may be left out. */
export const itemOf = {
  protocol: listedOf.protocol.partial().meta({ id: 'ListedProtocol', description: inList }),
  training: listedOf.training.partial().meta({ id: 'ListedTraining', description: inList }),
  newsletter: listedOf.newsletter.partial().meta({ id: 'ListedNewsletter', description: inList }),
  resource: listedOf.resource.partial().meta({ id: 'ListedResource', description: inList }),
}

/** What is left in a history of a release that was withdrawn for an error. */
export const erroneous = z.object({
  reference: z.string(),
  kind: z.string(),
  number: z.string(),
  status: z.literal('withdrawn'),
  withdrawal: part.withdrawal,
  links: part.releaseLinks,
})

export type PublicProtocol = z.infer<typeof releaseOf.protocol>
export type PublicTraining = z.infer<typeof releaseOf.training>
export type PublicNewsletter = z.infer<typeof releaseOf.newsletter>
export type PublicResource = z.infer<typeof releaseOf.resource>
export type PublicRelease = PublicNewsletter | PublicProtocol | PublicResource | PublicTraining
export type ListedRelease = z.infer<(typeof listedOf)[keyof typeof listedOf]>
export type ErroneousRelease = z.infer<typeof erroneous>
export type PublicWithdrawal = z.infer<typeof part.withdrawal>
export type ReleaseLinks = z.infer<typeof part.releaseLinks>
