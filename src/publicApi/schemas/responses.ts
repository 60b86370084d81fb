import { z } from 'zod'

import { documentKinds, type DocumentKind } from '../../vocabulary/documents'
import { feedChangeTypes, releaseStatuses } from '../../vocabulary/workflow'
import { time, withdrawal } from './parts'
import { erroneous, listedOf } from './release'

const pageLinks = z
  .object({
    self: z.url(),
    first: z.url(),
    previous: z.url().nullable(),
    next: z.url().nullable(),
    last: z.url(),
  })
  .meta({ id: 'PageLinks' })

const page = { page: z.int(), limit: z.int(), total: z.int(), pages: z.int(), links: pageLinks }

const title = (kind: DocumentKind) => kind.charAt(0).toUpperCase() + kind.slice(1)

/** A list of releases in force; with `fields`, each item has only those. */
export const listOfKind = (kind: DocumentKind) =>
  z.object({ items: z.array(listedOf[kind].partial()), ...page }).meta({ id: `${title(kind)}List` })

/** The history of one document. */
export const historyOfKind = (kind: DocumentKind) =>
  z
    .object({ items: z.array(z.union([listedOf[kind].partial(), erroneous.partial()])), ...page })
    .meta({ id: `${title(kind)}History` })

const counts = z.object({
  protocol: z.int(),
  training: z.int(),
  newsletter: z.int(),
  resource: z.int(),
})

export const themeList = z
  .object({ items: z.array(z.object({ code: z.string(), title: z.string(), counts })) })
  .meta({ id: 'ThemeList' })

export const change = z
  .object({
    cursor: z.string().meta({
      description: 'Opaque, and bound to this entry and to all before it: give it as `since`.',
    }),
    type: z.string().meta({ description: `One of: ${feedChangeTypes.codes.join(', ')}.` }),
    kind: z.string().meta({ description: `One of: ${documentKinds.codes.join(', ')}.` }),
    reference: z.string(),
    number: z.string(),
    title: z.string(),
    status: z.string().meta({
      description: `What the release became: ${releaseStatuses.codes.join(', ')}.`,
    }),
    at: time,
    contentHash: z.string(),
    withdrawal: z
      .object({ kind: z.string(), replacedBy: z.string().nullable() })
      .nullable()
      .meta({ description: 'Why it was withdrawn; null for any other entry.' }),
    links: z.object({ self: z.url(), document: z.url() }),
  })
  .meta({ id: 'Change' })

const checkpoint = z.object({ seq: z.int(), hash: z.string(), at: time }).meta({
  id: 'Checkpoint',
  description:
    'Number, hash and moment of the event of the audit log that wrote the newest entry of the whole feed. Whoever keeps it can show that the log was rewritten.',
})

export const changeList = z
  .object({
    items: z.array(change),
    next: z.string().meta({ description: 'Give it as `since` the next time.' }),
    more: z.boolean(),
    feed: z.string().nullable().meta({
      description:
        'Names this library’s log; null while it has no entry. Start again when it changes.',
    }),
    checkpoint: checkpoint.nullable().meta({ description: 'Null while the feed has no entry.' }),
  })
  .meta({ id: 'ChangeList' })

/** A refusal (RFC 9457). */
export const problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    withdrawal: withdrawal.optional(),
  })
  .meta({ id: 'Problem' })

export type PageLinks = z.infer<typeof pageLinks>
export type ThemeList = z.infer<typeof themeList>
export type PublicChange = z.infer<typeof change>
export type ChangeList = z.infer<typeof changeList>
