import { joined } from '../../import/apply/joined'
import type { KindImporting } from '../interface/importing'

/** A file is an editorial. */
export const importNewsletter: KindImporting = (sections) => ({ editorial: joined(sections) })
