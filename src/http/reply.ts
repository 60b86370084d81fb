import type { IncomingMessage, ServerResponse } from 'node:http'

import { varying, type HeaderSet } from './headers'
import type { Prepared } from './prepare'

type Headers = Readonly<Record<string, string>>
type Common = Readonly<Record<HeaderSet, Headers>>

/** A request on its way, and the headers that its answer will have whatever happens. */
export type Exchange = {
  req: IncomingMessage
  res: ServerResponse
  /** Those of every answer of this server: the same object each time. */
  common: Common
  /** Those of this one. */
  own: Headers
}

/** All of them. */
export const headersOf = ({ common, own }: Exchange, set: HeaderSet): Record<string, string> => ({
  ...common[set],
  ...own,
})

export type FileReply = {
  path: string
  /** What it was when its bytes were found to be those of `sha256`. */
  facts: string
  size: number
  sha256: string
  mimeType: string
  name: string
  lastModified: Date
}

/** What a route answers; a refusal is thrown instead. */
export type Reply =
  | { type: 'file'; file: FileReply }
  | { type: 'prepared'; prepared: Prepared; vary: string }
  | { type: 'redirect'; location: string }

/** A prepared answer whose form the address alone decides. */
export const ready = (prepared: Prepared): Reply => ({
  type: 'prepared',
  prepared,
  vary: varying.coding,
})
