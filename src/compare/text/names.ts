import { byBlockType } from '../../richText/model/byBlockType'
import type { BlockLevelNode } from '../../richText/model/nodes'
import type { Unit } from '../types'

type Named = { name: string; unit: Unit; isNumbered: boolean }

const plain = (name: string, unit: Unit): Named => ({ name, unit, isNumbered: false })

const namedBlock = byBlockType<Named>({
  alert: () => plain('Alerte', 'alert'),
  dosageTable: () => plain('Posologie', 'table'),
  numberedSteps: () => plain('Étapes', 'block'),
  decisionTable: () => plain('Tableau de décision', 'table'),
  scale: () => plain('Échelle', 'block'),
  figure: () => plain('Figure', 'figure'),
  localField: () => plain('Champ local', 'block'),
})

const namedOf = (node: BlockLevelNode): Named => {
  switch (node.type) {
    case 'paragraph':
      return { name: 'Paragraphe', unit: 'paragraph', isNumbered: true }
    case 'heading':
      return { name: 'Intertitre', unit: 'heading', isNumbered: true }
    case 'quote':
      return plain('Citation', 'paragraph')
    case 'list':
      return plain('Liste', 'block')
    case 'table':
      return plain('Tableau', 'table')
    case 'horizontalrule':
      return plain('Filet', 'block')
    case 'block':
      return namedBlock(node.fields)
  }
}

/** What a block is, to whoever counts differences. */
export const unitOf = (node: BlockLevelNode): Unit => namedOf(node).unit

/** What the blocks of a text are called by people: « Paragraphe 4 », « Posologie », « Posologie 2 ». */
export const namesOf = (nodes: readonly BlockLevelNode[]): string[] => {
  const named = nodes.map(namedOf)
  const counts = new Map<string, number>()
  return named.map(({ name, isNumbered }) => {
    const number = (counts.get(name) ?? 0) + 1
    counts.set(name, number)
    const isOnly = !isNumbered && named.filter((one) => one.name === name).length === 1
    return isOnly ? name : `${name} ${String(number)}`
  })
}
