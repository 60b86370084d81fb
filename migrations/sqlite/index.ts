import type { Migration } from '../../src/database/migrations'
import * as migration0 from './20261122_223132_initial'

export const migrations: Migration[] = [
  { name: '20261122_223132_initial', up: migration0.up },
]
