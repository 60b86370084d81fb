import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { describe, expect, it } from 'vitest'

import { renderContent } from '../../../src/render/renderContent'
import { renderText } from '../../../src/render/renderText'
import { storedRichText } from '../../../src/richText/stored'
import { asRichText } from '../richText/support/reading'
import { buildProtocol, fileUrl } from './support/samples'

const cases = path.resolve(process.env['CASES_DIR'] ?? '../shared/cases')
const isThere = existsSync(path.join(cases, 'judge.mjs'))
if (!isThere) {
  console.warn(`SKIPPED: the cases of rich text. Give their folder in CASES_DIR (not ${cases}).`)
}

const readJson = (name: string) => JSON.parse(readFileSync(path.join(cases, name), 'utf8'))

describe.skipIf(!isThere)('a case of rich text, rendered as its release', () => {
  const files = isThere
    ? readdirSync(path.join(cases, 'content')).filter((name) => name.endsWith('.json'))
    : []

  it.each(files)('shows what its author shows: %s', async (name) => {
    const { look, wrong } = await import(pathToFileURL(path.join(cases, 'judge.mjs')).href)
    const content = asRichText(storedRichText(readJson(`content/${name}`)))
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
    const { checks } = readJson('expected.json').content[name]
    expect(checks.length).toBeGreaterThan(0)
    const found = checks.map((check: unknown) => wrong(check, look(rendered, text)))
    expect(found.filter(Boolean)).toEqual([])
  })
})
