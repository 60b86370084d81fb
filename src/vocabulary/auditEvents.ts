import { z } from 'zod'

import { changeTypes, withdrawalKinds, workflowStates } from './workflow'

const nothing = z.object({})
const person = z.object({ user: z.string(), name: z.string() })
const issues = z.array(z.object({ path: z.string(), message: z.string() })).readonly()

/** The round of a review that an act ended beside what it did. */
const ended = z.object({
  endedRound: z.number().optional(),
  wasState: z.enum([...workflowStates.codes, 'closed']).optional(),
})

const content = ended.extend({
  contentHash: z.string(),
  previousHash: z.string().nullable(),
  /** Whoever made what the save brought in, beside who saved. Events of before they were named have none. */
  authors: z.array(person),
})

const verdict = z.object({
  contentHash: z.string(),
  /** The state that it led to, or how it ended the review. */
  destination: z.unknown(),
  /** The critical changes that were ticked, by their ids. */
  acknowledged: z.array(z.string()).optional(),
})

/** What a write changed: as it was and as it is, or only that it changed (`untold`: addresses, passwords, keys). */
const changed = z.object({
  changed: z.record(z.string(), z.object({ from: z.unknown(), to: z.unknown() })),
  untold: z.array(z.string()).optional(),
  by: z.literal('link').optional(),
})
const subject = z.object({ id: z.string(), name: z.unknown() })
const ofPerson = z.object({ person: subject })
const ofClient = z.object({ client: subject })
const ofGroup = z.object({ group: subject })
const access = z.object({ name: z.unknown(), active: z.boolean() })

const mail = z.object({ mail: z.string(), kind: z.string(), wasState: z.string() })

/**
 * Every type of event of the log, with what its `data` tells: whoever writes one and whoever follows the log compile
 * against it. It may grow; what older events lack is said where it matters.
 */
export const auditEvents = {
  created: content,
  edited: content,
  moved: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
  trashed: nothing,
  takenFromTrash: nothing,
  /** A file was given another alternative text. */
  described: nothing,
  commented: z.object({
    comment: z.string(),
    section: z.string().nullable(),
    round: z.number().nullable(),
  }),

  submit: z.object({
    round: z.number(),
    changeType: z.enum(changeTypes.codes),
    contentHash: z.string(),
  }),
  assign: z.object({ assignees: z.array(z.object({ user: z.string(), as: z.string() })) }),
  recall: nothing,
  verify: verdict,
  requestChanges: verdict,
  approve: verdict,
  refuse: verdict,
  override: verdict,
  schedule: z.object({ scheduledFor: z.string(), contentHash: z.string() }),
  /** A plan was given up: why, by place. */
  unscheduled: z.object({ scheduledFor: z.string().nullable(), reasons: issues }),
  released: z.object({
    number: z.string(),
    contentHash: z.string(),
    /** Of a release that was planned. */
    scheduledFor: z.string().optional(),
  }),
  confirmUnchanged: z.object({ number: z.string(), contentHash: z.string() }),
  withdraw: ended.extend({
    number: z.string(),
    kind: z.enum(withdrawalKinds.codes),
    reason: z.string(),
    replacedBy: z.string().nullable(),
  }),
  reinstate: ended.extend({ number: z.string(), reason: z.string() }),

  figuresChecked: z.object({
    places: z.array(
      z.object({ id: z.string(), place: z.string(), before: z.string(), after: z.string() }),
    ),
  }),
  figuresPassed: z.object({
    contentHash: z.string().optional(),
    reason: z.string().optional(),
    differing: issues,
  }),

  reviewDate: z.object({ number: z.string(), reviewDueAt: z.string(), daysLeft: z.number() }),
  reviewState: z.object({ number: z.string(), reviewState: z.string() }),

  personCreated: ofPerson.extend(access.shape).extend({
    roles: z.array(z.string()),
    profession: z.unknown(),
  }),
  personChanged: ofPerson.extend(changed.shape),
  clientCreated: ofClient.extend(access.shape).extend({
    establishment: z.string().nullable(),
    enabled: z.boolean(),
  }),
  clientChanged: ofClient.extend(changed.shape),
  groupCreated: ofGroup.extend(access.shape).extend({
    members: z.array(z.unknown()),
    rules: z.array(z.unknown()),
  }),
  groupChanged: ofGroup.extend(changed.shape),

  /** An admin had a mail sent again, or left it as it is: never to whom, nor what it says. */
  mailRetried: mail,
  mailSettled: mail,
  /** An admin ran an entry again that had been put aside. */
  deadLetterRetried: z.object({
    deadLetter: z.string(),
    consumer: z.string(),
    log: z.string(),
    seq: z.number(),
  }),

  /** The log was brought under a key, or under another one. */
  keyTaken: nothing,
  keyChanged: nothing,
} as const

export type AuditEventType = keyof typeof auditEvents

/** What an event of a type tells. */
export type AuditDataOf<Type extends AuditEventType> = z.output<(typeof auditEvents)[Type]>
