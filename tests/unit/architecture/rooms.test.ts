import path from 'node:path'
import { expect, it } from 'vitest'
import ts from 'typescript'

import { sourcesIn, type Source } from './sources'

/** The folder of `src` that a file lies in; the file itself when it lies in none. */
const roomOf = (file: string): string => file.split('/')[1] ?? file

const importsOf = ({ path: file, tree }: Source): string[] =>
  tree.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    const { moduleSpecifier } = statement
    return moduleSpecifier &&
      ts.isStringLiteral(moduleSpecifier) &&
      moduleSpecifier.text.startsWith('.')
      ? path.posix.join(path.posix.dirname(file), moduleSpecifier.text)
      : []
  })

/**
 * What a kind is stands in one folder, which the general code asks and which uses the same general code: only files can
 * be ordered there, and lint does it.
 */
const registry = 'kinds'

/** Which rooms each room imports, with a file that does so. */
const arrows = (): Map<string, Map<string, string>> => {
  const from = new Map<string, Map<string, string>>()
  for (const source of sourcesIn('src')) {
    const room = roomOf(source.path)
    const known = from.get(room) ?? new Map<string, string>()
    from.set(room, known)
    for (const target of importsOf(source)) {
      const other = roomOf(target)
      if (target.startsWith('src/') && other !== room && other !== registry)
        known.set(other, source.path)
    }
  }
  return from
}

/** The rooms that can be reached from a room, itself only by coming round. */
const reachedFrom = (room: string, all: ReturnType<typeof arrows>): Set<string> => {
  const reached = new Set<string>()
  const waiting = [room]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const other of all.get(next)?.keys() ?? []) {
      if (reached.has(other)) continue
      reached.add(other)
      waiting.push(other)
    }
  }
  return reached
}

// Lint says which arrows between layers are wrong, file by file; it cannot see that two rooms need each other.
it('lets no room of src need, directly or by others, a room that needs it', () => {
  const all = arrows()
  expect(all.size).toBeGreaterThan(20)
  const round = [...all.keys()].filter((room) => reachedFrom(room, all).has(room))
  const why = round.flatMap((room) =>
    [...(all.get(room) ?? [])]
      .filter(([other]) => round.includes(other))
      .map(([other, file]) => `${room} → ${other}: ${file}`),
  )
  expect(why).toEqual([])
})
