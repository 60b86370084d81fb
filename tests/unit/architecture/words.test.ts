import { expect, it } from 'vitest'
import ts from 'typescript'

import { documentStatuses, editionStatusWords } from '../../../src/vocabulary/documentStatus'
import { releaseStatuses, withdrawalWords } from '../../../src/vocabulary/workflow'
import { nodesOf, placeOf, sourcesIn, type Source } from './sources'

const words = [
  ...Object.values(documentStatuses.labels),
  ...Object.values(releaseStatuses.labels),
  ...Object.values(withdrawalWords).flatMap(({ release, document }) => [release, document]),
  'révision en cours',
  editionStatusWords('superseded'),
  editionStatusWords('withdrawn'),
].map((word) => word.toLocaleLowerCase('fr'))

const isText = (
  node: ts.Node,
): node is ts.JsxText | ts.StringLiteral | ts.TemplateLiteralLikeNode =>
  ts.isStringLiteral(node) ||
  ts.isJsxText(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  node.kind === ts.SyntaxKind.TemplateHead ||
  node.kind === ts.SyntaxKind.TemplateMiddle ||
  node.kind === ts.SyntaxKind.TemplateTail

/** A text that is a status and nothing else. */
const isStatus = (text: string): boolean => {
  const said = text
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLocaleLowerCase('fr')
  return words.includes(said)
}

const saying = (source: Source): string[] =>
  nodesOf(source, isText)
    .filter(({ text }) => isStatus(text))
    .map((node) => placeOf(source, node))

// One name for each state on every screen: lists, first screen, panel, history, reading site.
it('names how a document or a release stands in the vocabulary, and nowhere else', () => {
  const outside = sourcesIn('src', 'collections').filter(
    ({ path }) => !path.startsWith('src/vocabulary/') && !path.startsWith('src/demo/'),
  )
  expect(outside.flatMap(saying)).toEqual([])
  const vocabulary = sourcesIn('src/vocabulary').flatMap(saying)
  expect(vocabulary.length).toBeGreaterThanOrEqual(words.length / 2)
})
