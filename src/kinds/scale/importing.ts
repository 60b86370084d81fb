import { joined } from '../../import/apply/joined'
import type { KindImporting } from '../interface/importing'

/** A file is the recommendation of use of a scale: what it measures and how it is scored stays to be given. */
export const importScale: KindImporting = (sections) => ({ recommendation: joined(sections) })
