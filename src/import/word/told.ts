import type { WarningCode } from '../warningMessages'
import { element, type XmlElement } from '../../ooxml/xml/tree'

/**
 * A warning that stands where its cause stood, among the content of a run: what is found before the
 * text is read in order does not know yet under which heading it is.
 */
export const told = (code: WarningCode, detail = ''): XmlElement =>
  element(toldName, { code, detail })

export const toldName = 'told'
