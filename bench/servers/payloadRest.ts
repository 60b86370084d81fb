import type { IncomingMessage, ServerResponse } from 'node:http'
import { getPayload, handleEndpoints } from 'payload'

import config from '../../payload.config'
import { listen } from './listen'

/** Payload's own REST, as its route in Next calls it, without the time that Next takes around it. */
const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const answered = await handleEndpoints({
    config,
    request: new Request(new URL(request.url ?? '/', 'http://127.0.0.1'), {
      headers: { Accept: request.headers.accept ?? '*/*' },
    }),
  })
  response.writeHead(answered.status, Object.fromEntries(answered.headers))
  response.end(Buffer.from(await answered.arrayBuffer()))
}

const payload = await getPayload({ config })

listen(
  (request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined)
    })
  },
  () => payload.destroy(),
)
