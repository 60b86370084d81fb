import type { PlannedSection } from '../../import/types'

/** The fields of a working copy that an imported file fills, from its sections; the pictures in them are stored. */
export type KindImporting = (sections: readonly PlannedSection[]) => Record<string, unknown>
