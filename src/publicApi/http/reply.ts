import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Prepared } from './prepare'

/** A request on its way, and the headers that its answer will have whatever happens. */
export type Exchange = {
  req: IncomingMessage
  res: ServerResponse
  headers: Record<string, string>
}

export type FileReply = {
  path: string
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
  vary: 'Accept-Encoding',
})
