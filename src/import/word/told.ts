import type { RemarkCode } from '../remarkMessages'
import { element, type XmlElement } from '../xml/tree'

/**
 * A remark that stands where its cause stood, among the content of a run: what is found before the
 * text is read in order does not know yet under which heading it is.
 */
export const told = (code: RemarkCode, detail = ''): XmlElement =>
  element(toldName, { code, detail })

export const toldName = 'told'
