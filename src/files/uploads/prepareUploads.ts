import { addDataAndFileToRequest, type PayloadHandler, type SanitizedConfig } from 'payload'

import { groupsOf } from '../../access'
import { slugs } from '../../slugs'
import { withPrepared } from './prepare'

const prepared =
  (create: PayloadHandler): PayloadHandler =>
  async (req) => {
    await addDataAndFileToRequest(req)
    // It was read: Payload would read it again, and find nothing.
    Object.defineProperty(req, 'body', { value: null })
    const mayUpload = (await groupsOf(req, 'author', 'lead')).length > 0
    // Who may not upload is refused by the access rule: not a byte is looked at for them.
    const files = req.file && mayUpload ? [req.file] : []
    return withPrepared({ payload: req.payload, files }, async () => create(req))
  }

/**
 * Prepares an uploaded file before Payload opens the transaction in which its row is written: the one writer of the
 * database waits for no picture. Only the built config has Payload's routes.
 */
export const prepareUploads = (config: SanitizedConfig): SanitizedConfig => {
  const media = config.collections.find(({ slug }) => slug === slugs.media)
  if (!media || !Array.isArray(media.endpoints)) throw new Error('There are no routes of files')
  media.endpoints = media.endpoints.map((endpoint) =>
    endpoint.method === 'post' && endpoint.path === '/'
      ? { ...endpoint, handler: prepared(endpoint.handler) }
      : endpoint,
  )
  return config
}
