import type { Reading } from '../../content/signed/reading'
import type { SharedContent } from '../../content/types'
import type { JsonRecord } from '../../richText/model/guards'

/** A content as it was signed, and how it is read. */
export type SignedForm = { form: JsonRecord; reading: Reading; shared: SharedContent }

/** The way back from the canonical form of a kind: `canonical` of what it gives is the form again. */
export type ReadSigned<Content> = (signed: SignedForm) => Content
