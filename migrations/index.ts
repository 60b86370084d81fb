import type { Migration } from '../src/database/migrations'
import type { Settings } from '../src/settings'

import { migrations as mongodb } from './mongodb'
import { migrations as sqlite } from './sqlite'

const byDatabase: Readonly<Record<Settings['database'], Migration[]>> = { mongodb, sqlite }

/** The migrations of the database that the settings name, oldest first. */
export const migrationsOf = ({ database }: Pick<Settings, 'database'>): Migration[] =>
  byDatabase[database]
