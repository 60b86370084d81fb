import { isRecord } from '../../input/isRecord'

/** What a document keeps of a media file: enough to show and to verify it without asking the database. */
export type FrozenFile = {
  /** Id of the media document; never leaves the library. */
  media: string
  sha256: string
  name: string
  mimeType: string
  bytes: number
  width: number | null
  height: number | null
  /** The alternative text of the media document. */
  alt: string
}

/** Whether a figure's image was resolved to the facts of its file. */
export const isFrozenFile = (value: unknown): value is FrozenFile =>
  isRecord(value) &&
  typeof value['media'] === 'string' &&
  typeof value['sha256'] === 'string' &&
  typeof value['name'] === 'string' &&
  typeof value['mimeType'] === 'string' &&
  typeof value['bytes'] === 'number' &&
  typeof value['alt'] === 'string'
