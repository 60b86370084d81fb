import { once } from 'node:events'
import type { Server } from 'node:http'

import { SettingsError } from '../settings'

/** Opens the port. @throws SettingsError with a sentence when it cannot. */
export const listen = async (
  server: Server,
  { host, port }: { host: string; port: number },
): Promise<number> => {
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined
    if (code === 'EADDRINUSE') {
      throw new SettingsError(
        `Le port ${port} est déjà pris : arrêtez l’autre programme, ou choisissez un autre port avec PORT.`,
      )
    }
    if (code === 'EACCES') {
      throw new SettingsError(`Le port ${port} est réservé : choisissez-en un autre avec PORT.`)
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new SettingsError(`L’adresse ${host} n’est pas celle de cette machine : corrigez HOST.`)
    }
    throw error
  }
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : port
}
