import type { Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import { closedHeadersAt } from '../http/secureHeaders'

type Refusal = { status: number; title: string; detail: string; code: string }

const headersTooLarge: Refusal = {
  status: 431,
  title: 'En-têtes trop longs',
  detail: 'Les en-têtes de la requête dépassent la taille permise.',
  code: 'HEADERS_TOO_LARGE',
}
const addressTooLong: Refusal = {
  status: 414,
  title: 'Adresse trop longue',
  detail: 'L’adresse demandée est trop longue.',
  code: 'URI_TOO_LONG',
}
const unreadable: Refusal = {
  status: 400,
  title: 'Requête illisible',
  detail: 'La requête n’est pas conforme à HTTP.',
  code: 'INVALID_PARAMETER',
}
const unknownMethod: Refusal = {
  status: 501,
  title: 'Méthode inconnue',
  detail: 'Le serveur ne connaît pas cette méthode.',
  code: 'NOT_IMPLEMENTED',
}
const tooSlow: Refusal = {
  status: 408,
  title: 'Requête trop lente',
  detail: 'La requête n’est pas arrivée à temps.',
  code: 'REQUEST_TIMEOUT',
}

const bodyOf = (refusal: Refusal): string =>
  JSON.stringify({ type: `urn:prototheque:error:${refusal.code}`, ...refusal })

/** Whether what the parser stopped at begins as a request does, by a word that might be a method. */
const isRequest = (packet: unknown): boolean =>
  Buffer.isBuffer(packet) &&
  /^(?:\r\n)*[\w!#$%&'*+.^`|~-]+ \S+ HTTP\/\d\.\d\r?\n/.test(packet.toString('latin1'))

const refusalOf = (error: Error): Refusal => {
  const code: unknown = Reflect.get(error, 'code')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return tooSlow
  const packet: unknown = Reflect.get(error, 'rawPacket')
  if (code === 'HPE_INVALID_METHOD') return isRequest(packet) ? unknownMethod : unreadable
  if (code !== 'HPE_HEADER_OVERFLOW') return unreadable
  // The parser does not say what overflowed: an address does so before its line has ended.
  const isAddress = Buffer.isBuffer(packet) && /^[A-Z]+ [^\r\n]+$/.test(packet.toString('latin1'))
  return isAddress ? addressTooLong : headersTooLarge
}

/** Refuses headers that are too long, or that do not name one host, as a problem, and hangs up. */
export const refuseHeaders = (res: ServerResponse, rule: 'headers' | 'hosts'): void => {
  const refusal = rule === 'hosts' ? unreadable : headersTooLarge
  const body = bodyOf(refusal)
  res.writeHead(refusal.status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
    Connection: 'close',
  })
  res.end(body)
}

// What could not be read may still say that it wants no body.
const wantsBody = (error: Error): boolean => {
  const packet: unknown = Reflect.get(error, 'rawPacket')
  return !(Buffer.isBuffer(packet) && packet.subarray(0, 5).toString('latin1') === 'HEAD ')
}

/** Answers what could not even be read as a request, then hangs up. */
export const answerMalformed = (server: Server, { publicUrl }: { publicUrl: string }): void => {
  const secure = Object.entries(closedHeadersAt(publicUrl)).map(
    ([name, value]) => `${name}: ${value}`,
  )
  server.on('clientError', (error: Error, socket: Duplex) => {
    const gone = Reflect.get(error, 'code') === 'ECONNRESET' || !socket.writable
    if (gone) {
      socket.destroy()
      return
    }
    const refusal = refusalOf(error)
    const body = bodyOf(refusal)
    socket.end(
      [
        `HTTP/1.1 ${refusal.status} ${refusal.code}`,
        'Content-Type: application/problem+json; charset=utf-8',
        `Content-Length: ${Buffer.byteLength(body)}`,
        'Cache-Control: no-store',
        ...secure,
        'Connection: close',
        '',
        wantsBody(error) ? body : '',
      ].join('\r\n'),
    )
  })
}
