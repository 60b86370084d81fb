import type { Press } from '../../render/fragments'
import type { DocumentPart } from '../../render/parts'

/**
 * Renders a content of a kind: the typed fields that a release keeps of it, and the parts of the whole document in
 * reading order.
 */
export type KindRendering<Content, Fields> = (
  content: Content,
  press: Press,
) => { fields: Fields; parts: DocumentPart[] }
