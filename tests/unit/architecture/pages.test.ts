import { expect, it } from 'vitest'
import ts from 'typescript'

import { sourcesIn, type Source } from './sources'

const nameOf = ({ name }: ts.ObjectLiteralElementLike): string =>
  name && ts.isIdentifier(name) ? name.text : ''

/** What the adapter is asked for with the number of a page, and not told to turn pages. */
const withoutPages = ({ path, tree }: Source): string[] => {
  const found: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /\bdb\.find$/.test(node.expression.getText(tree))) {
      const [asked] = node.arguments
      const names = asked && ts.isObjectLiteralExpression(asked) ? asked.properties.map(nameOf) : []
      if (names.includes('page') && !names.includes('pagination')) found.push(path)
    }
    ts.forEachChild(node, look)
  }
  look(tree)
  return found
}

// On MongoDB the adapter then gives the first page whatever page is asked for, and counts no more than it gives.
it('asks no adapter for a page without telling it to turn pages', () => {
  const sources = [...sourcesIn('src'), ...sourcesIn('collections')]
  expect(sources.flatMap(withoutPages)).toEqual([])
})
