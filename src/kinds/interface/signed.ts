import type { HashVersion } from '../../content/hashVersion'
import type { SharedContent } from '../../content/types'
import type { JsonRecord } from '../../richText/model/guards'

/** A content as it was signed, and the version by which it is read: an older one takes less of it. */
export type SignedForm = { form: JsonRecord; version: HashVersion; shared: SharedContent }

/** The way back from the canonical form of a kind: `canonical` of what it gives is the form again. */
export type ReadSigned<Content> = (signed: SignedForm) => Content
