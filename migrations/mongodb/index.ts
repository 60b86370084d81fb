import type { Migration } from '../../src/database/migrations'
import * as migration0 from './20261122_221744_initial'
import * as migration1 from './20261122_223132_initial'

export const migrations: Migration[] = [
  { name: '20261122_221744_initial', up: migration0.up },
  { name: '20261122_223132_initial', up: migration1.up },
]
