import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { MongoClient } from 'mongodb'

import { freePort } from '../../tests/helpers/freePort'

/** A database server that can be killed, and comes back with what it had. */
export type Mongod = {
  uri: string
  start: () => Promise<void>
  kill: () => Promise<void>
  remove: () => Promise<void>
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const answers = async (uri: string): Promise<boolean> => {
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 1000 })
  try {
    const hello = await (await client.connect()).db('admin').command({ hello: 1 })
    return hello['isWritablePrimary'] === true
  } catch {
    return false
  } finally {
    await client.close()
  }
}

/** The binary that MONGOMS_SYSTEM_BINARY names, as a replica set of one in a folder of its own; none where it names none. */
export const makeMongod = async (): Promise<Mongod | undefined> => {
  const binary = process.env['MONGOMS_SYSTEM_BINARY']
  if (binary === undefined || binary === '') return undefined
  const folder = await mkdtemp(path.join(os.tmpdir(), 'prototheque-mongod-'))
  const port = await freePort()
  const address = `mongodb://127.0.0.1:${port}`
  const uri = `${address}/prototheque?replicaSet=rs0`
  let child: ChildProcess | undefined
  const kill = async (): Promise<void> => {
    const running = child
    child = undefined
    if (running?.exitCode !== null) return
    const ended = new Promise((resolve) => running.once('exit', resolve))
    running.kill('SIGKILL')
    await ended
  }
  return {
    uri,
    kill,
    start: async () => {
      const place = ['--port', String(port), '--bind_ip', '127.0.0.1', '--dbpath', folder]
      child = spawn(binary, [...place, '--replSet', 'rs0'], { stdio: 'ignore' })
      for (let turn = 0; turn < 240; turn += 1) {
        const client = new MongoClient(address, {
          directConnection: true,
          serverSelectionTimeoutMS: 500,
        })
        await client
          .connect()
          .then((open) =>
            open.db('admin').command({
              replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: `127.0.0.1:${port}` }] },
            }),
          )
          .catch(() => undefined)
        await client.close()
        if (await answers(uri)) return
        await pause(250)
      }
      throw new Error('mongod does not answer')
    },
    remove: async () => {
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
