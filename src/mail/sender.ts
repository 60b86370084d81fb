import type { Settings } from '../settings'

const defaultName = 'Protothèque'

/** Name and address of `MAIL_FROM`: `Protothèque <a@b>` or `a@b`; else one of the public address. */
export const senderOf = ({
  mailFrom,
  publicUrl,
}: Pick<Settings, 'mailFrom' | 'publicUrl'>): { name: string; address: string } => {
  const parts = /^(?:"?([^"<]*?)"?\s*<)?([^<>\s]+@[^<>\s]+)>?$/.exec(mailFrom?.trim() ?? '')
  return {
    name: parts?.[1]?.trim() || defaultName,
    address: parts?.[2] ?? `ne-pas-repondre@${new URL(publicUrl).hostname}`,
  }
}
