import type { Migration } from '../../src/database/migrations'
import * as migration0 from './20261122_232805_initial'

export const migrations: Migration[] = [
  { name: '20261122_232805_initial', up: migration0.up },
]
