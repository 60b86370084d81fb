import path from 'node:path'

/** Where an upload lies. Its name comes from the database, yet nothing but a plain name may leave the folder. */
export const storedPath = (mediaDir: string, filename: string): string =>
  path.join(mediaDir, path.basename(filename))
