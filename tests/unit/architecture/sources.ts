import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** One hand-written file: its path from the root of the tree, its lines and its syntax tree. */
export type Source = { path: string; lines: number; text: string; tree: ts.SourceFile }

const root = path.resolve(import.meta.dirname, '../../..')
const generated = new Set(['src/payload-types.ts'])

const isSource = (file: string): boolean =>
  /\.tsx?$/.test(file) &&
  !file.endsWith('.d.ts') &&
  !generated.has(file) &&
  // The measures build Payload as it comes.
  !file.includes('/.next/')

const read = (file: string): Source => {
  const text = readFileSync(path.join(root, file), 'utf8')
  return {
    path: file,
    lines: text.split('\n').length - 1,
    text,
    tree: ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true),
  }
}

/** Every hand-written TypeScript file below the given folders. */
export const sourcesIn = (...folders: string[]): Source[] =>
  folders
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.posix.join(folder, file.replaceAll(path.sep, '/')),
      ),
    )
    .filter(isSource)
    .sort()
    .map(read)

/** Every node of a file for which `is` holds. */
export const nodesOf = <Node extends ts.Node>(
  source: Source,
  is: (node: ts.Node) => node is Node,
): Node[] => {
  const found: Node[] = []
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node)
    ts.forEachChild(node, visit)
  }
  visit(source.tree)
  return found
}

/** `file:line` of a node, for a message that one can click. */
export const placeOf = (source: Source, node: ts.Node): string => {
  const { line } = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree))
  return `${source.path}:${line + 1}`
}
