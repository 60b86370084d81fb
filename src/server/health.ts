import type { ServerResponse } from 'node:http'
import type { Payload } from 'payload'

import { readLag } from '../events'
import { readMailLag } from '../mail'
import { askAnything, reachDatabase } from '../publicApi/rows/reach'

const answerState = (
  res: ServerResponse,
  { status, ready, more }: { status: string; ready: boolean; more?: object },
): void => {
  const body = JSON.stringify({ status, ...more })
  res.writeHead(ready ? 200 : 503, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
    ...(!ready && { 'Retry-After': '5' }),
  })
  res.end(body)
}

/** The process answers. */
export const answerHealth = (res: ServerResponse): void =>
  answerState(res, { status: 'ok', ready: true })

/** How late what follows the logs is. It never decides whether the process is ready. */
const readLateness = async (payload: Payload): Promise<object> => {
  try {
    return await reachDatabase(async () => ({
      events: await readLag(payload),
      mails: await readMailLag(payload),
    }))
  } catch (error) {
    payload.logger.warn({ err: error }, 'The lag of what follows the logs cannot be read')
    return {}
  }
}

/** The process answers, and its database too; not while it stops. */
export const answerReadiness = async (
  res: ServerResponse,
  { payload, stopping }: { payload: Payload; stopping: boolean },
): Promise<void> => {
  if (stopping) {
    answerState(res, { status: 'stopping', ready: false })
    return
  }
  try {
    await askAnything(payload)
    answerState(res, { status: 'ok', ready: true, more: await readLateness(payload) })
  } catch (error) {
    payload.logger.warn({ err: error }, 'Not ready: the database does not answer')
    answerState(res, { status: 'unavailable', ready: false })
  }
}
