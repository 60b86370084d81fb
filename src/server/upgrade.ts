import { ServerResponse, type IncomingMessage, type Server } from 'node:http'
import { Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/** Takes a connection over: hot reload, in development. */
export type UpgradeHandler = (req: IncomingMessage, socket: Duplex, head: Buffer) => void

const isHotReload = ({ url = '' }: IncomingMessage): boolean =>
  /^\/_next\/(?:webpack-hmr|hmr)(?:[/?]|$)/.test(url)

/** Answers on a connection that Node has taken for an upgraded one, as if it had not. */
const answerAsUsual = (server: Server, req: IncomingMessage, socket: Duplex): void => {
  if (!(socket instanceof Socket)) {
    socket.destroy()
    return
  }
  const res = new ServerResponse(req)
  res.shouldKeepAlive = false
  res.assignSocket(socket)
  res.once('finish', () => {
    res.detachSocket(socket)
    socket.end()
  })
  server.emit('request', req, res)
}

/**
 * Lets Next's hot reload, and nothing else, take connections over. Without a handler, as in production, nobody
 * listens for upgrades: Node then ignores the header and the request is answered as usual (RFC 9110 §7.8).
 * @returns what closes the connections that were taken over.
 */
export const takeUpgrades = (server: Server, upgrade: UpgradeHandler | undefined): (() => void) => {
  if (!upgrade) return () => undefined
  const upgraded = new Set<Duplex>()
  server.on('upgrade', (req, socket, head) => {
    if (!isHotReload(req)) {
      answerAsUsual(server, req, socket)
      return
    }
    // What is said there comes when it comes.
    if (socket instanceof Socket) socket.setTimeout(0)
    upgraded.add(socket)
    socket.once('close', () => upgraded.delete(socket))
    upgrade(req, socket, head)
  })
  return () => {
    for (const socket of upgraded) socket.destroy()
  }
}
