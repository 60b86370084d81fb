import { mkdir, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'

import type { Settings } from '../settings'
import { afterBody } from './outcome'
import { senderOf } from './sender'
import type { Envelope, Transport } from './types'

type MailSettings = Pick<Settings, 'dataDir' | 'mailFrom' | 'publicUrl' | 'smtpUrl'>

/** How long one mail may take in all; a lease is longer (see queue.ts). */
export const longestSending = 60_000

// A server that says nothing is left; the address may say otherwise (`smtp://…?socketTimeout=…`).
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

const ignore = (): void => undefined

/** Hears when the last byte of a mail has gone to the server: nodemailer tells its log, and nobody else. */
const listenForBody = () => {
  const heard = { isBodySent: false }
  const info = (entry: unknown): void => {
    if (typeof entry !== 'object' || entry === null) return
    if ('tnx' in entry && entry.tnx === 'message') heard.isBodySent = true
  }
  const logger = {
    level: ignore,
    trace: ignore,
    debug: ignore,
    info,
    warn: ignore,
    error: ignore,
    fatal: ignore,
  }
  return { heard, logger }
}

type Compose = (envelope: Envelope) => Record<string, unknown>

const bySmtp = (url: string, compose: Compose): Transport => ({
  name: 'smtp',
  isRepeatable: false,
  send: async (envelope) => {
    const { heard, logger } = listenForBody()
    const transport = createTransport({ url, ...timeouts, logger })
    const signal = AbortSignal.timeout(longestSending)
    try {
      await transport.sendMail({ ...compose(envelope), signal })
    } catch (error) {
      throw heard.isBodySent ? afterBody(error) : error
    }
  },
})

/** Writes each mail as a file that any mail program opens, under a name of its own: twice is once. */
const toOutbox = (folder: string, compose: Compose): Transport => ({
  name: 'outbox',
  isRepeatable: true,
  send: async (envelope) => {
    const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
    const composed = await composer.sendMail(compose(envelope))
    const at = envelope.queuedAt.toISOString().replaceAll(/[:.]/g, '-')
    const file = path.join(folder, `${at}-${envelope.id}.eml`)
    await mkdir(folder, { recursive: true })
    await writeFile(`${file}.part`, composed.message, { mode: 0o600 })
    await rename(`${file}.part`, file)
  },
})

/** How mails leave: by SMTP, or as files of the outbox where no server is set. */
export const createMailTransport = (settings: MailSettings): Transport => {
  const from = senderOf(settings)
  const domain = from.address.split('@').at(-1) ?? 'localhost'
  const compose: Compose = ({ id, to, subject, html, text, queuedAt }) => ({
    from,
    to,
    subject,
    ...(html !== undefined && { html }),
    ...(text !== undefined && { text }),
    date: queuedAt,
    // The same at each try: a mail that arrives twice is known as one.
    messageId: `<${id}@${domain}>`,
  })
  return settings.smtpUrl === undefined || settings.smtpUrl === ''
    ? toOutbox(path.join(settings.dataDir, 'outbox'), compose)
    : bySmtp(settings.smtpUrl, compose)
}
