import { joined } from '../../import/apply/joined'
import type { KindImporting } from '../interface/importing'

/** A file is the text of a resource. */
export const importResource: KindImporting = (sections) => ({ content: joined(sections) })
