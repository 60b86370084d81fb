import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { expect, vi } from 'vitest'

import type { Library } from '../../helpers'

// Lines of a mail are cut at 76 signs; an equals sign at the end of one says so.
const textOf = (mail: string): string =>
  Buffer.from(
    mail
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
    'latin1',
  ).toString('utf8')

const mailsIn = async (folder: string): Promise<string[]> => {
  // Their names begin with the moment when they were asked for; one that is being written has another end.
  const written = await readdir(folder).catch((): string[] => [])
  const names = written.filter((name) => name.endsWith('.eml')).sort()
  const mails = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))
  return mails.map(textOf)
}

/** The mails of a library that has no mail server. */
export const outboxOf = ({ settings }: Pick<Library, 'settings'>) => {
  const folder = path.join(settings.dataDir, 'outbox')
  const to = async (address: string): Promise<string[]> =>
    (await mailsIn(folder)).filter((mail) => mail.includes(`To: ${address}`))
  return {
    to,
    /** A mail to this address, as soon as it is written: nobody waits for one to leave. */
    next: async (address: string): Promise<string> => {
      await vi.waitFor(async () => expect(await to(address)).not.toEqual([]), { timeout: 30_000 })
      return (await to(address)).at(-1) ?? ''
    },
  }
}

/** The token of the link in a mail. */
export const tokenIn = (mail: string): string => /\/admin\/reset\/(\w+)/.exec(mail)?.[1] ?? ''
