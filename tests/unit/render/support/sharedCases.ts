import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { figuresThatDiffer } from '../../../../src/figures/forms'
import { renderContent } from '../../../../src/render/renderContent'
import { renderText } from '../../../../src/render/renderText'
import type { RichText } from '../../../../src/richText/model/nodes'
import { buildProtocol, fileUrl } from './samples'
import { isRecord } from '../../../../src/input/isRecord'

const folder = path.resolve(process.env['CASES_DIR'] ?? '../shared/cases')

/** Whether the inputs with what must come out are on this machine; says so when they are not. */
export const hasCases = existsSync(path.join(folder, 'judge.mjs'))
if (!hasCases) console.warn(`SKIPPED: cases. Give their folder in CASES_DIR (not ${folder}).`)

type Group = 'content' | 'docx' | 'paste'

/** The names of the inputs of a group. */
export const casesOf = (group: Group): string[] =>
  hasCases ? readdirSync(path.join(folder, group)).sort() : []

/** The bytes of an input: `paste/lines.html`. */
export const readCase = (name: string): Buffer => readFileSync(path.join(folder, name))

type Judge = {
  look: (release: unknown, txt: string, more?: unknown) => unknown
  wrong: (check: unknown, seen: unknown) => string
  wrongLine: (stands: string, seen: unknown) => string
}

const isJudge = (value: unknown): value is Judge =>
  isRecord(value) &&
  ['look', 'wrong', 'wrongLine'].every((name) => typeof value[name] === 'function')

/** The exact meaning of what is expected, from beside the inputs. */
export const loadJudge = async (): Promise<Judge> => {
  const judge: unknown = await import(pathToFileURL(path.join(folder, 'judge.mjs')).href)
  if (!isJudge(judge)) throw new Error('judge.mjs does not judge')
  return judge
}

const checksOf = (group: Group, name: string): unknown[] => {
  const expected: unknown = JSON.parse(readCase('expected.json').toString())
  const rows = isRecord(expected) ? expected[group] : undefined
  const row = isRecord(rows) ? rows[name] : undefined
  const checks: unknown[] = isRecord(row) && Array.isArray(row['checks']) ? row['checks'] : []
  // A case of which nothing is asked would pass whatever came out.
  if (checks.length === 0) throw new Error(`expected.json asks nothing of ${group}/${name}`)
  return checks
}

type Released = { release: unknown; txt: string; more?: unknown }

/** What is wrong with what came of an input, a sentence each. */
export const faultsOf = async (
  group: Group,
  name: string,
  { release, txt, more }: Released,
): Promise<string[]> => {
  const judge = await loadJudge()
  const seen = judge.look(release, txt, more)
  return checksOf(group, name)
    .map((check) => judge.wrong(check, seen))
    .filter((fault) => fault !== '')
}

/** One text as it would be published. */
export const releasedText = (content: RichText): Released => {
  const section = { key: 's', kind: 'other', title: 'Section', content } as const
  const protocol = buildProtocol({ title: 'Cas', sections: [section] })
  const release = renderContent(protocol, { fileUrl })
  const differing = figuresThatDiffer(protocol, release)
  if (differing.length > 0) throw new Error(`no release: ${JSON.stringify(differing)}`)
  const facts = { reference: 'PRO-X-001', number: '1.0', contentHash: 'a'.repeat(64) }
  return { release, txt: renderText({ ...release, ...facts, status: 'inForce' }) }
}
