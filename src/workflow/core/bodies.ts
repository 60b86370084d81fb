import { z } from 'zod'

import { createError, type FieldIssue } from '../../errors'
import { now } from '../../dates/clock'
import { changeTypes, withdrawalKinds, type WorkflowAction } from '../../vocabulary/workflow'
import { sanitizeTexts } from '../../input/sanitizeText'

const text = (longest: number) =>
  z
    .string('Un texte est attendu.')
    .trim()
    .min(1, 'Ce texte est nécessaire.')
    .max(longest, `Ce texte dépasse ${String(longest)} caractères.`)

const expectedHash = z.string('Une empreinte est attendue.').min(1, 'L’empreinte est nécessaire.')
const words = text(5_000)
// A remark left empty by a form is no remark.
const remark = z
  .string('Un texte est attendu.')
  .trim()
  .max(5_000, 'Ce texte dépasse 5000 caractères.')
  .optional()
  .transform((comment) => (comment === '' ? undefined : comment))
// Ids of critical changes. One of another content is no acknowledgement, and no fault of the body.
const acknowledged = z
  .array(z.string('Un identifiant est attendu.').max(100, 'Un identifiant est plus court.'), {
    error: 'Une liste d’identifiants est attendue.',
  })
  .max(10_000, 'Cochez moins de changements à la fois.')
  .optional()
const password = z.string('Un mot de passe est attendu.').min(1, 'Le mot de passe est nécessaire.')
const releaseNumber = z
  .string('Un numéro est attendu.')
  .regex(/^[1-9]\d{0,3}\.(0|[1-9]\d{0,3})$/, 'Un numéro s’écrit comme « 1.0 ».')

const futureMoment = z.iso
  .datetime({ offset: true, error: 'Une date ISO 8601 avec décalage horaire est attendue.' })
  .refine((at) => new Date(at) > now(), 'La date doit être dans l’avenir.')

/** The body of each action: these fields and no others. */
export const bodySchemas = {
  submit: z.strictObject({
    expectedHash,
    changeType: z.enum(changeTypes.codes, 'Valeurs possibles : « minor », « major ».'),
    changeSummary: text(2_000),
  }),
  assign: z.strictObject({
    assignees: z
      .array(
        z.strictObject({
          email: z.email('Une adresse électronique est attendue.'),
          as: z.enum(['reviewer', 'approver'], 'Valeurs possibles : « reviewer », « approver ».'),
        }),
      )
      .min(1, 'Désignez au moins une personne.')
      .max(20, 'Désignez au plus vingt personnes.'),
  }),
  recall: z.strictObject({ reason: words }),
  verify: z.strictObject({ expectedHash, acknowledged, comment: remark }),
  requestChanges: z.strictObject({ expectedHash, comment: words }),
  approve: z.strictObject({ expectedHash, password, acknowledged, comment: remark }),
  refuse: z.strictObject({ expectedHash, reason: words }),
  schedule: z.strictObject({ expectedHash, scheduledFor: futureMoment }),
  release: z
    .strictObject({
      expectedHash,
      number: releaseNumber.optional(),
      // Who releases a document whose figures differ gives both.
      reason: words.optional(),
      password: password.optional(),
    })
    .refine(({ reason, password: given }) => given === undefined || reason !== undefined, {
      path: ['reason'],
      message: 'Dites pourquoi publier malgré des chiffres différents.',
    })
    .refine(({ reason, password: given }) => reason === undefined || given !== undefined, {
      path: ['password'],
      message: 'Le mot de passe est nécessaire.',
    }),
  override: z.strictObject({ expectedHash, password, reason: words, acknowledged }),
  confirmUnchanged: z.strictObject({ expectedHash, password, comment: remark }),
  withdraw: z
    .strictObject({
      number: releaseNumber,
      kind: z.enum(
        withdrawalKinds.codes,
        'Valeurs possibles : « error », « replaced », « obsolete ».',
      ),
      reason: words,
      password,
      replacedBy: text(100).optional(),
    })
    .refine(({ kind, replacedBy }) => kind !== 'replaced' || replacedBy !== undefined, {
      path: ['replacedBy'],
      message: 'Donnez la référence du document qui remplace celui-ci.',
    }),
  reinstate: z.strictObject({ number: releaseNumber, reason: words, password }),
} as const satisfies Record<WorkflowAction, z.ZodType>

export type Bodies = { [Action in WorkflowAction]: z.infer<(typeof bodySchemas)[Action]> }

const typedSchemas: { [Action in WorkflowAction]: z.ZodType<Bodies[Action]> } = bodySchemas

/** What is wrong with a body, field by field, in French. */
export const issuesOf = (error: z.ZodError): FieldIssue[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          path: [...issue.path, key].join('.'),
          message: 'Ce champ n’existe pas.',
        }))
      : [{ path: issue.path.join('.'), message: issue.message }],
  )

/** The body of an action, checked. @throws INVALID_BODY naming each wrong field. */
export const parseBody = <Action extends WorkflowAction>(
  action: Action,
  body: unknown,
): Bodies[Action] => {
  const parsed = typedSchemas[action].safeParse(sanitizeTexts(body ?? {}))
  if (!parsed.success) throw createError('INVALID_BODY', { errors: issuesOf(parsed.error) })
  return parsed.data
}
