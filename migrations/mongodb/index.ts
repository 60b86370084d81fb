import type { Migration } from '../../src/database/migrations'
import * as migration0 from './20261122_232805_initial'
import * as migration1 from './20261130_012043_audit_mac'
import * as migration2 from './20261130_012558_content_hash_version'
import * as migration3 from './20261130_091740_groups_of_documents'
import * as migration4 from './20261130_104524_imported_figures'
import * as migration5 from './20261130_130805_events'
import * as migration6 from './20261130_133707_lists_by_owner'
import * as migration7 from './20261130_141349_scales'
import * as migration8 from './20261130_160601_critical_changes'

export const migrations: Migration[] = [
  { name: '20261122_232805_initial', up: migration0.up },
  { name: '20261130_012043_audit_mac', up: migration1.up },
  { name: '20261130_012558_content_hash_version', up: migration2.up },
  { name: '20261130_091740_groups_of_documents', up: migration3.up },
  { name: '20261130_104524_imported_figures', up: migration4.up },
  { name: '20261130_130805_events', up: migration5.up },
  { name: '20261130_133707_lists_by_owner', up: migration6.up },
  { name: '20261130_141349_scales', up: migration7.up },
  { name: '20261130_160601_critical_changes', up: migration8.up },
]
