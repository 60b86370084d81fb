import type { Payload } from 'payload'

import type { Composer, Message } from './types'

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** What Payload itself would mail: its words are kept as they are. */
const plain: Composer = (_payload, { data }): Message => {
  const html = text(data['html'])
  return {
    subject: text(data['subject']) ?? 'Protothèque',
    ...(html !== undefined ? { html } : { text: text(data['text']) ?? '' }),
  }
}

const isComposer = (value: unknown): value is Composer => typeof value === 'function'

/** Who writes the mails of a kind. @throws when nobody does. */
export const composerOf = ({ config }: Pick<Payload, 'config'>, kind: string): Composer => {
  if (kind === 'plain') return plain
  const composers: unknown = config.custom['mails']
  const composer: unknown =
    typeof composers === 'object' && composers !== null && Object.hasOwn(composers, kind)
      ? Reflect.get(composers, kind)
      : undefined
  if (!isComposer(composer)) throw new Error(`There is no mail of the kind ${kind}`)
  return composer
}
