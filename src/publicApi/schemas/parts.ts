import { z } from 'zod'

import { audiences, professions } from '../../vocabulary/professions'
import { careSettings } from '../../vocabulary/careSettings'
import { decisionMeanings, signatoryRoles } from '../../vocabulary/workflow'
import { known } from './known'
import { relationTypes } from '../../vocabulary/documents'

/** A time: ISO 8601, UTC. */
export const time = z.iso.datetime().meta({ description: 'ISO 8601, UTC.' })

export const theme = z.object({ code: z.string(), title: z.string() }).meta({ id: 'Theme' })
export const audience = known(audiences.codes)
export const setting = known(careSettings.codes)
export const workingGroup = z
  .object({ slug: z.string(), name: z.string() })
  .meta({ id: 'WorkingGroup' })
export const author = z
  .object({ name: z.string(), function: z.string(), organisation: z.string() })
  .meta({ id: 'Author' })
export const signature = z
  .object({
    name: z.string(),
    profession: known(professions.codes),
    function: z.string(),
    organisation: z.string(),
    role: known(signatoryRoles.codes),
    meaning: known(decisionMeanings.codes),
    at: time,
  })
  .meta({ id: 'Signature' })

/** The key of a row: its `id` too. */
export const rowKey = z.string().meta({
  description:
    'Stable from one release of the document to the next; another document may have the same. `id` is the same here.',
})

export const file = z
  .object({
    title: z.string(),
    url: z.string().meta({ description: 'Where its bytes are, whole.' }),
    mimeType: z.string(),
    bytes: z.int().meta({ format: 'int64' }),
    sha256: z.string().meta({ description: 'Of its bytes, in hexadecimal digits.' }),
  })
  .meta({ id: 'PublishedFile' })

export const override = z.object({ name: z.string(), reason: z.string(), at: time }).meta({
  id: 'ReleaseOverride',
  description: 'Released without the usual approval, by a coordinator.',
})

export const withdrawal = z
  .object({
    kind: z.enum(['error', 'replaced', 'obsolete']),
    reason: z.string(),
    at: time,
    replacedBy: z.string().nullable(),
  })
  .meta({ id: 'Withdrawal' })

export const source = z
  .object({ label: z.string(), source: z.string().nullable(), url: z.string().nullable() })
  .meta({ id: 'Source' })
export const legalBasis = z
  .object({ text: z.string(), citation: z.string() })
  .meta({ id: 'LegalBasis' })
export const relation = z
  .object({ type: known(relationTypes.codes), reference: z.string() })
  .meta({ id: 'Relation' })
export const releaseLinks = z
  .object({
    self: z.url(),
    html: z.url(),
    text: z.url(),
    history: z.url(),
    document: z.url(),
  })
  .meta({ id: 'ReleaseLinks' })
