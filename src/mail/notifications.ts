import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import type { EmailAdapter, SendEmailOptions } from 'payload'

import { now } from '../dates/clock'
import type { Settings } from '../settings'

type MailSettings = Pick<Settings, 'dataDir' | 'mailFrom' | 'publicUrl' | 'smtpUrl'>
type Send = (message: SendEmailOptions) => Promise<void>

const defaultName = 'Protothèque'

/** Name and address of `MAIL_FROM`: `Protothèque <a@b>` or `a@b`; else one of the public address. */
export const senderOf = ({
  mailFrom,
  publicUrl,
}: Pick<MailSettings, 'mailFrom' | 'publicUrl'>): { name: string; address: string } => {
  const parts = /^(?:"?([^"<]*?)"?\s*<)?([^<>\s]+@[^<>\s]+)>?$/.exec(mailFrom?.trim() ?? '')
  return {
    name: parts?.[1]?.trim() || defaultName,
    address: parts?.[2] ?? `ne-pas-repondre@${new URL(publicUrl).hostname}`,
  }
}

const sendBySmtp = (url: string): Send => {
  const transport = createTransport(url)
  return async (message) => {
    await transport.sendMail(message)
  }
}

/** Writes each mail as a file that any mail program opens. */
const writeToOutbox = (folder: string): Send => {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return async (message) => {
    const composed = await composer.sendMail(message)
    const name = `${now().toISOString().replaceAll(/[:.]/g, '-')}-${crypto.randomUUID()}.eml`
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, name), composed.message, { mode: 0o600 })
  }
}

/**
 * Sends mails by SMTP, or writes them to the outbox where no server is set. Nobody waits for a mail:
 * what was asked for is done whether it leaves or not, and how long it takes tells nothing about who
 * has an account. A mail that cannot be sent is logged, without its text.
 */
export const mailAdapter = (settings: MailSettings): EmailAdapter<void> => {
  const send = settings.smtpUrl
    ? sendBySmtp(settings.smtpUrl)
    : writeToOutbox(path.join(settings.dataDir, 'outbox'))
  const { name, address } = senderOf(settings)
  return ({ payload }) => ({
    name: settings.smtpUrl ? 'smtp' : 'outbox',
    defaultFromName: name,
    defaultFromAddress: address,
    sendEmail: async (message) => {
      void send({ from: { name, address }, ...message }).catch((error: unknown) => {
        payload.logger.error({ err: error }, 'A mail could not be sent')
      })
      return Promise.resolve()
    },
  })
}
