import type { Payload } from 'payload'

/** What a mail says; to whom is kept beside it. */
export type Message = { subject: string; html?: string; text?: string }

export type Data = Readonly<Record<string, unknown>>

/**
 * Writes a mail of one kind, at the moment when it is sent: what is secret (the token of a link) is not kept in the
 * queue. Null: there is nothing left to say.
 */
export type Composer = (
  payload: Payload,
  about: { to: string; data: Data },
) => Promise<Message | null> | Message | null

/** Every kind of mail that the library sends, by its name. */
export type Composers = Readonly<Record<string, Composer>>

/** A mail about to leave. `id` is the same each time it is tried. */
export type Envelope = Message & { id: string; to: string; queuedAt: Date }

export type Transport = {
  name: 'outbox' | 'smtp'
  /** Whether sending the same mail twice is as good as once: then nothing is ever in doubt. */
  isRepeatable: boolean
  /** @throws what `outcomeOf` understands. */
  send: (envelope: Envelope) => Promise<void>
}
