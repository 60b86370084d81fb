// A one-node MongoDB replica set for the tests: the one that MONGODB_TEST_URI names, or a mongod that
// mongodb-memory-server starts. None is downloaded unless MONGOMS_RUNTIME_DOWNLOAD=true asks for it.

process.env.MONGOMS_RUNTIME_DOWNLOAD ??= 'false'

const how =
  'donnez MONGODB_TEST_URI=mongodb://… (un replica set), ou MONGOMS_SYSTEM_BINARY=/chemin/vers/mongod, ou MONGOMS_RUNTIME_DOWNLOAD=true'

/**
 * Starts the server of the tests.
 * @returns {Promise<{ uri: string, stop: () => Promise<void> }>}
 * @throws {Error} saying how to get one, when there is none.
 */
export const startMongodb = async () => {
  const given = process.env.MONGODB_TEST_URI
  if (given) return { uri: given, stop: async () => undefined }
  try {
    const { MongoMemoryReplSet } = await import('mongodb-memory-server')
    const server = await MongoMemoryReplSet.create({
      replSet: { count: 1, name: 'rs0' },
      binary: { checkMD5: false },
      instanceOpts: [{ launchTimeout: 120_000 }],
    })
    return { uri: server.getUri(), stop: async () => void (await server.stop()) }
  } catch (error) {
    throw new Error(`MongoDB n’a pas démarré (${String(error?.message ?? error)}) : ${how}.`, {
      cause: error,
    })
  }
}
