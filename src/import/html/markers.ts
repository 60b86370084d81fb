import { elementsOf, type XmlElement } from '../../ooxml/xml/tree'

/** What the reading of Word marks for us: a paragraph, a table, the call of a note, the text of one. */
type Marker = 'e' | 'n' | 'p' | 't'

/** The number behind a mark, of the anchor that carries it. */
export const markedBy = ({ name, attributes }: XmlElement, marker: Marker): number | undefined => {
  const id = name === 'a' ? (attributes['id'] ?? '') : ''
  return id.startsWith(marker) && /^\d+$/.test(id.slice(1)) ? Number(id.slice(1)) : undefined
}

/** The number that a paragraph is marked with: its mark comes first in it. */
export const placeOf = (paragraph: XmlElement, marker: Marker): number | undefined => {
  const [first] = elementsOf(paragraph)
  return first === undefined ? undefined : markedBy(first, marker)
}
