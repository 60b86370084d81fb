import { describe } from 'vitest'

import { databaseOfProject, startLibrary } from '../../helpers'
import { describeAtOnce } from './describeAtOnce'
import { describeBetweenProcesses } from './describeBetweenProcesses'
import { startProcess, type ServingProcess } from './processes'

describe.runIf(databaseOfProject() === 'mongodb')('one MongoDB', () => {
  let both: readonly ServingProcess[] = []

  describeAtOnce('two processes', {
    start: async () => {
      const library = await startLibrary()
      both = await Promise.all([startProcess(library), startProcess(library)])
      let asked = 0
      const api: typeof library.api = (method, where, options) => {
        asked += 1
        const next = both[asked % both.length]
        if (!next) throw new Error('No process')
        return next.ask(method, `/api${where}`, options)
      }
      const stop = async (): Promise<void> => {
        await Promise.all(both.map((one) => one.stop()))
        await library.payload.db.connection.dropDatabase()
        await library.stop()
      }
      return { library: { ...library, api }, stop }
    },
    more: (scene) => describeBetweenProcesses(scene, () => both),
  })
})
