import path from 'node:path'

import type { Settings } from '../../settings'

/** Where bodies and files are kept while they are being looked at. */
export const temporaryFolder = ({ dataDir }: Pick<Settings, 'dataDir'>): string =>
  path.join(dataDir, 'tmp')

/** Where the names of files are noted whose rows are not stored yet. */
export const journalFolder = ({ dataDir }: Pick<Settings, 'dataDir'>): string =>
  path.join(dataDir, 'incoming')
