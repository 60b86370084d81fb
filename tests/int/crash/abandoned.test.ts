import { createLocalReq, getPayload, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createConfig } from '../../../payload.config'
import { inTransaction } from '../../../src/database'
import { endAbandonedTransactions } from '../../../src/database/abandonedTransactions'
import { isTransientConflict } from '../../../src/database/conflicts'
import { slugs } from '../../../src/slugs'
import { databaseOfProject, startLibrary, type Library } from '../../helpers'

let library: Library
let other: Payload
beforeAll(async () => {
  library = await startLibrary()
  const config = await createConfig(library.settings)
  other = await getPayload({ config, key: `${library.settings.dataDir}/other` })
})
afterAll(async () => {
  await other.destroy()
  await library.stop()
})

const nameTheme = (title: string, req: Parameters<Payload['db']['updateOne']>[0]['req']) => ({
  collection: slugs.themes,
  where: { code: { equals: 'AGE' } },
  data: { title },
  req,
})

const rename = async (title: string): Promise<void> => {
  const req = await createLocalReq({}, other)
  await inTransaction({ req, name: 'essai' }, () => other.db.updateOne(nameTheme(title, req)))
}

// SQLite's lock ends with the process that held it.
describe.runIf(databaseOfProject() === 'mongodb')(
  'a transaction that a killed process left',
  () => {
    it('is ended by the next start, and bars nobody’s way', async () => {
      const { payload } = library
      await payload.create({ collection: slugs.themes, data: { code: 'AGE', title: 'Âge' } })
      const transactionID = String(await payload.db.beginTransaction())
      await payload.db.updateOne(nameTheme('Jamais dit', { transactionID }))

      const refusal = await rename('Trop tôt').catch((error: unknown) => error)
      expect(isTransientConflict(refusal)).toBe(true)
      await endAbandonedTransactions(other)
      await rename('Sujet âgé')
      const { docs } = await other.find({ collection: slugs.themes })
      expect(docs).toMatchObject([{ title: 'Sujet âgé' }])
      const late = payload.db.commitTransaction(transactionID)
      expect(isTransientConflict(await late.catch((error: unknown) => error))).toBe(true)
    })
  },
)
