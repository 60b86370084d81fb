/** What a driver says when its server is not there. */
export const databaseAway = (): Error =>
  Object.assign(new Error('connection lost'), { name: 'MongoServerSelectionError' })
