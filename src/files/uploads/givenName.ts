/** The name of a stored file as its author gave it, without what tells it from every other of that name. */
export const givenName = (filename: string): string =>
  filename.replace(/--[0-9a-f]{12}(?=\.[a-z0-9]+$)/, '')
