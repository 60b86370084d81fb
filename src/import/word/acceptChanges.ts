import {
  at,
  child,
  element,
  elementsOf,
  isElement,
  type XmlElement,
  type XmlNode,
} from '../../ooxml/xml/tree'

const removed = new Set(['w:del', 'w:moveFrom'])
const accepted = new Set(['w:ins', 'w:moveTo'])
const formerProperties = /^w:(?:rPr|pPr|tblPr|tblPrEx|trPr|tcPr|sectPr|tblGrid|numbering)Change$/

/**
 * Reads tracked changes as accepted, in place: what was inserted stays, what was deleted goes, and a
 * paragraph whose mark was deleted joins the next one. Returns how many changes there were.
 */
export const acceptChanges = (parent: XmlElement): number => {
  let changes = 0
  const kept: XmlNode[] = []
  let joined: XmlElement | undefined

  const release = (): void => {
    if (joined !== undefined && elementsOf(joined).some(({ name }) => name !== 'w:pPr')) {
      kept.push(joined)
    }
    joined = undefined
  }

  for (const node of parent.children) {
    if (!isElement(node)) {
      kept.push(node)
      continue
    }
    if (removed.has(node.name) || isDeleted(node) || formerProperties.test(node.name)) {
      changes += 1
      continue
    }
    const isMarkDeleted = hasDeletedMark(node)
    changes += acceptChanges(node)
    if (accepted.has(node.name)) {
      changes += 1
      kept.push(...node.children)
    } else if (node.name === 'w:p') {
      const whole: XmlElement = joined === undefined ? node : join(joined, node)
      joined = isMarkDeleted ? whole : undefined
      if (!isMarkDeleted) kept.push(whole)
    } else {
      release()
      if (node.name !== 'w:tbl' || hasRows(node)) kept.push(node)
    }
  }
  release()
  parent.children = kept
  return changes
}

const isDeleted = (node: XmlElement): boolean =>
  (node.name === 'w:tr' && at(node, 'w:trPr', 'w:del') !== undefined) ||
  (node.name === 'w:tc' && at(node, 'w:tcPr', 'w:cellDel') !== undefined)

const hasDeletedMark = (node: XmlElement): boolean => {
  if (node.name !== 'w:p') return false
  const mark = at(node, 'w:pPr', 'w:rPr')
  return child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined
}

const isProperties = (node: XmlNode): boolean => isElement(node) && node.name === 'w:pPr'

/** The second paragraph gives its properties to both, as in Word. */
const join = (first: XmlElement, second: XmlElement): XmlElement =>
  element('w:p', second.attributes, [
    ...second.children.filter(isProperties),
    ...first.children.filter((node) => !isProperties(node)),
    ...second.children.filter((node) => !isProperties(node)),
  ])

const hasRows = (table: XmlElement): boolean =>
  elementsOf(table).some(({ name }) => !['w:tblPr', 'w:tblGrid'].includes(name))
