import {
  child,
  element,
  elementsOf,
  isElement,
  textOf,
  valueOf,
  type XmlElement,
} from '../../ooxml/xml/tree'

/** Joins, in place, each large first letter to the paragraph that it begins. */
export const joinDropCaps = (parent: XmlElement): void => {
  const kept: XmlElement['children'] = []
  let capital: XmlElement | undefined
  const release = (): void => {
    if (capital !== undefined) kept.push(capital)
    capital = undefined
  }
  for (const node of parent.children) {
    if (!isElement(node)) {
      kept.push(node)
      continue
    }
    joinDropCaps(node)
    if (node.name === 'w:p') settlePositions(node)
    if (isDropCap(node)) {
      release()
      capital = node
    } else if (node.name === 'w:p') {
      kept.push(capital === undefined ? node : joined(capital, node))
      capital = undefined
    } else {
      if (node.name === 'w:tbl') release()
      kept.push(node)
    }
  }
  release()
  parent.children = kept
}

const isDropCap = (node: XmlElement): boolean => {
  const drop = child(child(node, 'w:pPr'), 'w:framePr')?.attributes['w:dropCap']
  return node.name === 'w:p' && (drop === 'drop' || drop === 'margin')
}

const joined = (capital: XmlElement, paragraph: XmlElement): XmlElement => {
  const own = capital.children.filter((node) => !isElement(node) || node.name !== 'w:pPr')
  const runs = elementsOf(element('', {}, own), 'w:r')
  // It hangs below its line to look large: it is no index.
  for (const run of runs) removePosition(run)
  return element('w:p', paragraph.attributes, [
    ...elementsOf(paragraph, 'w:pPr'),
    ...own,
    ...paragraph.children.filter((node) => !isElement(node) || node.name !== 'w:pPr'),
  ])
}

const removePosition = (run: XmlElement): void => {
  const properties = child(run, 'w:rPr')
  if (properties === undefined) return
  properties.children = properties.children.filter(
    (node) => !isElement(node) || node.name !== 'w:position',
  )
}

/** A paragraph that is raised or lowered as a whole stands where its author wants it, and says nothing by that. */
const settlePositions = (paragraph: XmlElement): void => {
  const runs = elementsOf(paragraph, 'w:r').filter((run) => textOf(run).trim() !== '')
  const [first, ...others] = runs.map((run) => valueOf(child(run, 'w:rPr'), 'w:position'))
  if (first === undefined || others.some((position) => position !== first)) return
  runs.forEach(removePosition)
}
