import { describe, expect, it } from 'vitest'
import ts from 'typescript'

import { nodesOf, placeOf, sourcesIn, type Source } from './sources'

const product = sourcesIn('src', 'collections')
const everything = [...product, ...sourcesIn('tests', 'bench')]

const linesAt = (sources: Source[], share: number): number => {
  const sorted = sources.map(({ lines }) => lines).sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0
}

const isCast = (node: ts.Node): node is ts.AsExpression | ts.NonNullExpression =>
  ts.isNonNullExpression(node) ||
  (ts.isAsExpression(node) && !(ts.isTypeReferenceNode(node.type) && isConst(node.type)))

const isConst = (type: ts.TypeReferenceNode): boolean =>
  ts.isIdentifier(type.typeName) && type.typeName.text === 'const'

describe('the size of files', () => {
  it('is small in the middle and bounded at the end; lint refuses one over 400 lines', () => {
    expect(linesAt(product, 0.5)).toBeLessThanOrEqual(60)
    expect(linesAt(product, 0.95)).toBeLessThanOrEqual(250)
  })
})

describe('types', () => {
  it('are asserted fewer than three times in a thousand lines', () => {
    const lines = product.reduce((sum, source) => sum + source.lines, 0)
    const casts = product.flatMap((source) =>
      nodesOf(source, isCast).map((node) => placeOf(source, node)),
    )
    expect((casts.length / lines) * 1000, casts.join('\n')).toBeLessThan(3)
  })

  it('are any in one place, for tests only', () => {
    const isAny = (node: ts.Node): node is ts.Node => node.kind === ts.SyntaxKind.AnyKeyword
    const files = everything.filter((source) => nodesOf(source, isAny).length > 0)
    // The body of an answer, which tests read deep into.
    expect(files.map(({ path }) => path)).toEqual(['tests/helpers/answer.ts'])
  })
})
