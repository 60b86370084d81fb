import { describe, expect, it } from 'vitest'
import ts from 'typescript'

import { placeOf, sourcesIn, type Source } from './sources'

const product = sourcesIn('src', 'collections')
const everything = [...product, ...sourcesIn('tests', 'bench')]

// Put together here, so that this file does not find itself.
const unfinished = new RegExp(
  ['TO' + 'DO', 'FIX' + 'ME', 'eslint' + '-disable', '@ts-' + 'ignore'].join('|'),
)
const leftOut = new RegExp('\\b(it|test|describe)\\.(on' + 'ly|to' + 'do)\\(')

const linesMatching = (sources: Source[], pattern: RegExp): string[] =>
  sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  )

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

const declaresFunction = (statement: ts.Statement): boolean =>
  ts.isFunctionDeclaration(statement) ||
  (ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.some(
      ({ initializer }) => initializer !== undefined && ts.isArrowFunction(initializer),
    ))

describe('habits', () => {
  it('nothing is left for later, no rule is silenced, no test is left out', () => {
    expect(linesMatching(everything, unfinished)).toEqual([])
    expect(linesMatching(everything, leftOut)).toEqual([])
  })

  it('no folder is a drawer for odds and ends', () => {
    const drawers = product.filter(({ path }) =>
      /\/(utils?|helpers?|common|misc|lib)(\/|\.)/.test(path),
    )
    expect(drawers.map(({ path }) => path)).toEqual([])
  })

  it('every exported function says what it is for', () => {
    const silent = product.flatMap((source) =>
      source.tree.statements
        .filter((statement) => isExported(statement) && declaresFunction(statement))
        .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0)
        .map((statement) => placeOf(source, statement)),
    )
    expect(silent).toEqual([])
  })
})
