import { mkdir, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import type { Effort } from './measure'
import type { Cost } from './processor'
import type { Field, Score } from './types'

const columns = ['', 'requests/s', 'ratio', 'median ms', '99 % ms', 'bytes', 'errors']

const rowOf = (score: Score): string[] => [
  score.name,
  Math.round(score.requestsPerSecond).toLocaleString('en'),
  `× ${score.ratio.toFixed(score.ratio < 10 ? 2 : 1)}`,
  score.medianMs.toFixed(1),
  score.p99Ms.toFixed(1),
  score.bytes.toLocaleString('en'),
  String(score.errors),
]

/** The scores as a table in plain text, figures to the right. */
export const tableOf = (scores: readonly Score[]): string => {
  return drawTable([columns, ...scores.map(rowOf)])
}

/** Rows as a table in plain text, the first column to the left and the others to the right. */
export const drawTable = (rows: readonly (readonly string[])[]): string => {
  const [heads = []] = rows
  const widths = heads.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, index) => {
        const width = widths[index] ?? 0
        return index === 0 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')
      .trimEnd()
  return rows.map(line).join('\n')
}

/** Keeps the figures, with what they were measured on. Returns the file. */
export const keep = async (
  { name, title, notes }: { name: string; title: string } & Pick<Field, 'notes'>,
  measured:
    | { scores: readonly Score[]; costs: readonly Cost[]; effort: Effort }
    | { figures: unknown; rounds: number },
): Promise<string> => {
  const at = new Date().toISOString()
  const machine = {
    node: process.version,
    processors: os.availableParallelism(),
    model: os.cpus()[0]?.model ?? 'unknown',
    platform: `${os.platform()} ${os.release()}`,
  }
  const folder = path.join(import.meta.dirname, '..', 'results')
  await mkdir(folder, { recursive: true })
  const file = path.join(folder, `${name}-${at.replaceAll(/[:.]/g, '-')}.json`)
  await writeFile(
    file,
    JSON.stringify({ bench: name, title, at, machine, notes, ...measured }, null, 2),
  )
  return path.relative(process.cwd(), file)
}
