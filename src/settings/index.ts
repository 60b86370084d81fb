import path from 'node:path'
import { z } from 'zod'

const decimal = (fallback: number) => z.coerce.number().min(0).default(fallback)

const optionalText = z
  .string()
  .optional()
  .transform((text) => (text === '' ? undefined : text))

// A key that is replaced stands among others, with spaces between them.
const unspacedText = z
  .string()
  .regex(/^\S*$/)
  .optional()
  .transform((text) => (text === '' ? undefined : text))

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: optionalText,
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .or(z.literal('').transform(() => undefined)),
  DATABASE_URI: z
    .string()
    .regex(/^(file:|mongodb:\/\/|mongodb\+srv:\/\/)/)
    .optional()
    .or(z.literal('').transform(() => undefined)),
  DATA_DIR: z.string().min(1).default('data'),
  MEDIA_DIR: z.string().min(1).default('media'),
  PAYLOAD_SECRET: optionalText,
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .or(z.literal('').transform(() => undefined)),
  MAIL_FROM: optionalText,
  DEMO_PASSWORD: z.string().min(8).default('prototheque-demo-2026'),
  DEMO_API_KEY: z.string().min(8).default('demo-etablissement-0001'),
  RATE_LIMIT_SCALE: decimal(1),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(9).default(0),
  AUDIT_KEY: unspacedText,
  AUDIT_KEYS_BEFORE: z
    .string()
    .default('')
    .transform((keys) => keys.split(/\s+/).filter((key) => key !== '')),
  AUDIT_KEY_FROM: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .or(z.literal('').transform(() => undefined)),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

/** The settings of the environment, validated; paths absolute. */
export type Settings = {
  port: number
  host: string
  publicUrl: string
  databaseUri: string
  database: 'mongodb' | 'sqlite'
  dataDir: string
  mediaDir: string
  secret: string
  smtpUrl: string | undefined
  mailFrom: string | undefined
  demoPassword: string
  demoApiKey: string
  rateLimitScale: number
  /** How many proxies in front are ours, and say rightly who asks. */
  trustedProxies: number
  logLevel: string
  audit: AuditKeys
}

/** The keys of the audit log, kept outside the database. */
export type AuditKeys = {
  /** What each event is sealed with; undefined: with nothing. */
  key: string | undefined
  /** Those in use before it, the newest first. */
  before: readonly string[]
  /** The number of the first event that must carry a seal of `key`, where the operator says so. */
  from: number | undefined
}

/** A setting that is missing or wrong: the sentence to print before stopping. */
export class SettingsError extends Error {}

const shortestSecret = 32

/**
 * Reads the settings. Never throws for a missing secret: see `requireSecret`, which a process calls
 * when it starts to serve, so that importing the config stays harmless.
 * @throws SettingsError naming the first wrong variable, in French.
 */
export const readSettings = (
  environment: Readonly<Record<string, string | undefined>>,
): Settings => {
  const parsed = schema.safeParse(environment)
  if (!parsed.success) {
    const name = String(parsed.error.issues[0]?.path[0] ?? '')
    throw new SettingsError(
      `Le réglage ${name} n’est pas valable : corrigez-le (voir docs/operations.md), puis relancez.`,
    )
  }
  const values = parsed.data
  const dataDir = path.resolve(values.DATA_DIR)
  const databaseUri = values.DATABASE_URI ?? `file:${path.join(dataDir, 'prototheque.db')}`
  return {
    port: values.PORT,
    host: values.HOST ?? '0.0.0.0',
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${String(values.PORT)}`).replace(/\/+$/, ''),
    databaseUri,
    database: databaseUri.startsWith('file:') ? 'sqlite' : 'mongodb',
    dataDir,
    mediaDir: path.resolve(values.MEDIA_DIR),
    secret: values.PAYLOAD_SECRET ?? '',
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    demoPassword: values.DEMO_PASSWORD,
    demoApiKey: values.DEMO_API_KEY,
    rateLimitScale: values.RATE_LIMIT_SCALE,
    trustedProxies: values.TRUSTED_PROXIES,
    logLevel: values.LOG_LEVEL,
    audit: {
      key: values.AUDIT_KEY,
      before: values.AUDIT_KEYS_BEFORE,
      from: values.AUDIT_KEY_FROM,
    },
  }
}

/** @throws SettingsError when the secret is missing or too short to sign sessions with. */
export const requireSecret = ({ secret }: Settings): void => {
  if (secret.length >= shortestSecret) return
  throw new SettingsError(
    `Le réglage PAYLOAD_SECRET manque ou compte moins de ${String(shortestSecret)} caractères : donnez une longue valeur secrète, puis relancez.`,
  )
}
