import type { ServerResponse } from 'node:http'
import type { Payload } from 'payload'

import { askAnything } from '../publicApi/rows/reach'

const answerState = (
  res: ServerResponse,
  { status, ready }: { status: string; ready: boolean },
): void => {
  const body = JSON.stringify({ status })
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
    answerState(res, { status: 'ok', ready: true })
  } catch (error) {
    payload.logger.warn({ err: error }, 'Not ready: the database does not answer')
    answerState(res, { status: 'unavailable', ready: false })
  }
}
