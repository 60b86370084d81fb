import path from 'node:path'

import { readSettings, type Settings } from '../../src/settings'

/** Settings of a library of its own, in a folder of its own. */
export const testSettings = (folder: string, overrides: Partial<Settings> = {}): Settings => ({
  ...readSettings({ DATA_DIR: folder, MEDIA_DIR: path.join(folder, 'media') }),
  secret: 'un-secret-pour-les-seuls-essais-1234',
  publicUrl: 'http://localhost:3000',
  rateLimitScale: 0,
  logLevel: 'silent',
  ...overrides,
})
