import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { describe, expect, it } from 'vitest'

import { renderContent } from '../../../../src/render/renderContent'
import { renderText } from '../../../../src/render/renderText'
import { paragraph, richText, textNode } from '../../../../src/richText/build'
import type { BlockLevelNode } from '../../../../src/richText/nodes'
import { validateRichText } from '../../../../src/richText/validate'
import { storedRichText } from '../../../../src/richText/stored'
import { buildProtocol, fileUrl } from '../../render/support/samples'
import { asRichText } from '../support/reading'
import { pasted } from './pasted'

const cases = path.resolve(process.env['CASES_DIR'] ?? '../shared/cases')
const isThere = existsSync(path.join(cases, 'judge.mjs'))
if (!isThere) {
  console.warn(`SKIPPED: the cases of pastes. Give their folder in CASES_DIR (not ${cases}).`)
}

const read = (name: string): string => readFileSync(path.join(cases, name), 'utf8')
const judge = () => import(pathToFileURL(path.join(cases, 'judge.mjs')).href)

/** A text as it is stored, then published. */
const publish = (blocks: BlockLevelNode[]) => {
  const written = richText(blocks)
  expect(validateRichText(written)).toBe(true)
  const content = asRichText(storedRichText(written))
  const rendered = renderContent(
    buildProtocol({
      title: 'Cas',
      sections: [{ key: 's', kind: 'other', title: 'Section', content }],
    }),
    { fileUrl },
  )
  const text = renderText({
    ...rendered,
    reference: 'PRO-X-001',
    number: '1.0',
    status: 'inForce',
    contentHash: 'a'.repeat(64),
  })
  return { rendered, text }
}

describe.skipIf(!isThere)('what a clipboard holds, pasted and released', () => {
  const files = isThere ? readdirSync(path.join(cases, 'paste')).sort() : []

  it.each(files)('is what its program shows: %s', async (name) => {
    const { look, wrong } = await judge()
    const { rendered, text } = publish(pasted(read(`paste/${name}`)).blocks)
    const { checks } = JSON.parse(read('expected.json')).paste[name]
    expect(checks.length).toBeGreaterThan(0)
    const found = checks.map((check: unknown) => wrong(check, look(rendered, text)))
    expect(found.filter(Boolean)).toEqual([])
  })
})

describe.skipIf(!isThere)('a line that stands as it was typed', () => {
  const lines = isThere
    ? read('typing.tsv')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))
    : []

  it.each(lines)('is released so: %s', async (_keys, stands = '') => {
    const { look, wrongLine } = await judge()
    const { rendered, text } = publish([paragraph([textNode(stands)])])
    expect(wrongLine(stands, look(rendered, text))).toBe('')
  })
})
