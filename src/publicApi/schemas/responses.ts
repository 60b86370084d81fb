import { z } from 'zod'

import { byKind } from '../../kinds/facts'
import { documentKinds, type DocumentKind } from '../../vocabulary/documents'
import { feedChangeTypes, releaseStatuses, withdrawalKinds } from '../../vocabulary/workflow'
import { publicCodes } from './publicCodes'
import { time, withdrawal } from './parts'
import { known } from './known'
import { itemOf } from './release'

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
  z.object({ items: z.array(itemOf[kind]), ...page }).meta({ id: `${title(kind)}List` })

/** The history of one document. */
export const historyOfKind = (kind: DocumentKind) =>
  z.object({ items: z.array(itemOf[kind]), ...page }).meta({ id: `${title(kind)}History` })

const counts = z
  .object(byKind(() => z.int()))
  .meta({ id: 'ThemeCounts', description: 'How many documents of each kind are in force.' })

const countedTheme = z
  .object({ code: z.string(), title: z.string(), counts })
  .meta({ id: 'CountedTheme' })

export const themeList = z.object({ items: z.array(countedTheme) }).meta({ id: 'ThemeList' })

const changeWithdrawal = z
  .object({ kind: known(withdrawalKinds.codes), replacedBy: z.string().nullable() })
  .meta({
    id: 'ChangeWithdrawal',
    description: 'Why it was withdrawn; null for any other entry.',
  })

export const change = z
  .object({
    cursor: z.string().meta({
      description: 'Opaque, and bound to this entry and to all before it: give it as `since`.',
    }),
    type: known(feedChangeTypes.codes, 'Fetch the document again on one that you do not know.'),
    kind: known(documentKinds.codes),
    reference: z.string(),
    number: z.string(),
    title: z.string(),
    status: known(
      releaseStatuses.codes,
      'What the release became; treat one that you do not know as not in force.',
    ),
    at: time,
    contentHash: z.string(),
    withdrawal: changeWithdrawal.nullable(),
    links: z.object({ self: z.url(), document: z.url() }).meta({ id: 'ChangeLinks' }),
  })
  .meta({ id: 'Change' })

const checkpoint = z
  .object({ seq: z.int().meta({ format: 'int64' }), hash: z.string(), at: time })
  .meta({
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

const fieldIssue = z.object({ path: z.string(), message: z.string() }).meta({ id: 'FieldIssue' })

/** A refusal (RFC 9457). */
export const problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: known(publicCodes, 'Stable, unlike the words.'),
    errors: z.array(fieldIssue).optional().meta({
      description: 'Each parameter that is wrong, and what is wrong with it.',
    }),
    withdrawal: withdrawal.optional(),
    available: z.array(z.string()).optional().meta({
      description: 'With NOT_ACCEPTABLE: the media types that there are.',
    }),
  })
  .meta({ id: 'Problem', description: 'A refusal (RFC 9457). Other members may come.' })

export type PageLinks = z.infer<typeof pageLinks>
export type ThemeList = z.infer<typeof themeList>
export type PublicChange = z.infer<typeof change>
export type ChangeList = z.infer<typeof changeList>
