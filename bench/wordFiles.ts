import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { isCodedError } from '../src/errors'
import { planImport } from '../src/import/plan/planImport'
import { readDocx } from '../src/import/readDocx'
import type { ImportReport } from '../src/import/types'
import type { Bench } from './frame/types'

const folder = path.resolve(process.env['SAMPLES_DIR'] ?? '../shared/samples', 'docx')

type Row = { name: string; ms: number } & ({ refused: string } | { report: ImportReport })

const read = async (name: string): Promise<Row> => {
  const bytes = new Uint8Array(await readFile(path.join(folder, name)))
  const start = performance.now()
  const took = (): number => Math.round(performance.now() - start)
  try {
    const { report } = planImport(await readDocx(bytes), { given: undefined, fileName: name })
    return { name, ms: took(), report }
  } catch (error) {
    if (!isCodedError(error)) throw error
    return { name, ms: took(), refused: error.code }
  }
}

const cellsOf = (row: Row): string[] => {
  if ('refused' in row) return [row.name, row.refused, '', '', '', String(row.ms)]
  const { words, figures, warnings } = row.report
  return [
    row.name,
    `${words.kept}/${words.source}`,
    `${figures.kept}/${figures.source}`,
    String(figures.differences.length),
    [...new Set(warnings.map(({ code }) => code))].join(' '),
    String(row.ms),
  ]
}

/** The real Word files: words, figures, what a second reading contradicts, warnings, milliseconds. */
export const bench: Bench = {
  title: `what is kept of the Word files of ${path.basename(path.dirname(folder))}`,
  measure: async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.docx')).sort()
    const rows: Row[] = []
    for (const name of names) rows.push(await read(name))
    const reports = rows.flatMap((row) =>
      'report' in row ? [{ ...row.report, name: row.name }] : [],
    )
    const sum = (count: (report: ImportReport) => number): string =>
      String(reports.reduce((total, report) => total + count(report), 0))
    const total = [
      `${String(reports.length)} of ${String(rows.length)}`,
      `${sum(({ words }) => words.kept)}/${sum(({ words }) => words.source)}`,
      `${sum(({ figures }) => figures.kept)}/${sum(({ figures }) => figures.source)}`,
      sum(({ figures }) => figures.differences.length),
      sum(({ warnings }) => warnings.length),
      String(rows.reduce((ms, row) => ms + row.ms, 0)),
    ]
    const heads = ['file', 'words', 'figures', 'differences', 'warnings', 'ms']
    return {
      tables: [[heads, ...rows.map(cellsOf), total]],
      figures: rows,
      notes: reports.flatMap(({ name, figures }) =>
        figures.differences.map(
          ({ kind, before, after }) => `${name}: ${kind} « ${before} » → « ${after} »`,
        ),
      ),
    }
  },
}
