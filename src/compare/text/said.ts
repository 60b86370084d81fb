import type { BlockLevelNode, ListItemNode, TableCellNode } from '../../richText/model/nodes'
import { textOf, textOfWords } from '../../richText/model/text'
import { bagOf, type Bag } from '../words/likeness'

const keys = new WeakMap<object, string>()
const bags = new WeakMap<object, Bag>()

/** All that a node says, in one form: two nodes with one key are the same. */
export const keyOf = (node: object): string => {
  const known = keys.get(node)
  if (known !== undefined) return known
  const key = JSON.stringify(node)
  keys.set(node, key)
  return key
}

/** The bag of what a node says, made once. */
export const bagFor = (node: object, text: () => string): Bag => {
  const known = bags.get(node)
  if (known) return known
  const bag = bagOf(text())
  bags.set(node, bag)
  return bag
}

/** Blocks as plain text. */
export const textOfBlocks = (children: BlockLevelNode[]): string =>
  textOf({ root: { type: 'root', children } })

/** A block as plain text. */
export const textOfBlock = (node: BlockLevelNode): string => textOfBlocks([node])

/** An item of a list as plain text, the lists inside it included. */
export const textOfItem = ({ children }: ListItemNode): string =>
  children
    .map((child) => (child.type === 'list' ? `\n${textOfBlock(child)}\n` : textOfWords([child])))
    .join('')
    .trim()

/** A cell of a table as plain text. */
export const textOfCell = ({ children }: TableCellNode): string => textOfBlocks(children)
