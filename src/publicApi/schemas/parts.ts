import { z } from 'zod'

import { audiences, professions } from '../../vocabulary/professions'
import { sectionKinds } from '../../vocabulary/sectionKinds'
import { careSettings } from '../../vocabulary/settings'
import { decisionMeanings, signatoryRoles } from '../../vocabulary/workflow'
import { newsletterItemTypes, relationTypes, slideLayouts } from '../../vocabulary/documents'

/** A time: ISO 8601, UTC. */
export const time = z.iso.datetime().meta({ description: 'ISO 8601, UTC.' })

/** Codes are listed for readers; clients ignore what they do not know, so any text passes. */
const codes = (known: readonly string[]) =>
  z.string().meta({ description: `One of: ${known.join(', ')}.` })

export const theme = z.object({ code: z.string(), title: z.string() })
export const audience = codes(audiences.codes)
export const setting = codes(careSettings.codes)
export const author = z.object({
  name: z.string(),
  function: z.string(),
  organisation: z.string(),
})

export const signature = z
  .object({
    name: z.string(),
    profession: codes(professions.codes),
    function: z.string(),
    organisation: z.string(),
    role: codes(signatoryRoles.codes),
    meaning: codes(decisionMeanings.codes),
    at: time,
  })
  .meta({ id: 'Signature' })

const key = z.string().meta({
  description:
    'Stable from one release of the document to the next; another document may have the same. `id` is the same here.',
})

export const section = z
  .object({
    id: z.string(),
    key,
    kind: codes(sectionKinds.codes),
    title: z.string(),
    html: z.string(),
    text: z.string(),
  })
  .meta({ id: 'Section' })

export const slide = z
  .object({
    id: z.string(),
    key,
    layout: codes(slideLayouts.codes),
    title: z.string(),
    html: z.string(),
    text: z.string(),
    notes: z.string(),
  })
  .meta({ id: 'Slide' })

export const newsletterItem = z
  .object({
    id: z.string(),
    key,
    type: codes(newsletterItemTypes.codes),
    title: z.string(),
    html: z.string(),
    text: z.string(),
    reference: z.string().optional(),
    number: z.string().optional(),
    date: time.optional(),
    withdrawn: z.literal(true).optional().meta({
      description: 'There when the version that the item speaks of was withdrawn since.',
    }),
  })
  .meta({ id: 'NewsletterItem' })

export const file = z
  .object({
    title: z.string(),
    url: z.string(),
    mimeType: z.string(),
    bytes: z.int(),
    sha256: z.string(),
  })
  .meta({ id: 'File' })

export const override = z
  .object({ name: z.string(), reason: z.string(), at: time })
  .meta({ id: 'Override', description: 'Released without the usual approval, by a coordinator.' })

export const withdrawal = z
  .object({
    kind: z.enum(['error', 'replaced', 'obsolete']),
    reason: z.string(),
    at: time,
    replacedBy: z.string().nullable(),
  })
  .meta({ id: 'Withdrawal' })

export const source = z.object({
  label: z.string(),
  source: z.string().nullable(),
  url: z.string().nullable(),
})
export const legalBasis = z.object({ text: z.string(), citation: z.string() })
export const relation = z.object({ type: codes(relationTypes.codes), reference: z.string() })
export const releaseLinks = z
  .object({
    self: z.url(),
    html: z.url(),
    text: z.url(),
    history: z.url(),
    document: z.url(),
  })
  .meta({ id: 'ReleaseLinks' })
