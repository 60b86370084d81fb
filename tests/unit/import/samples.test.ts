import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from 'vitest'

import { isCodedError } from '../../../src/errors'
import { textOfNodes } from '../../../src/import/html/text'
import { planImport } from '../../../src/import/plan/planImport'
import { readDocx } from '../../../src/import/readDocx'
import type { ImportPlan } from '../../../src/import/types'
import { validateRichText } from '../../../src/richText'
import { wordsOfFile } from './wordsOfFile'

const folder = path.join(process.env['SAMPLES_DIR'] ?? '../shared/samples', 'docx')
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.docx')) : []
if (files.length === 0) {
  console.warn(
    `SKIPPED: the import of real Word files. Give their folder in SAMPLES_DIR (not ${folder}).`,
  )
}

/** Broken or hostile on purpose, as the samples' index says. */
const refused: Readonly<Record<string, string>> = {
  'poi__bug53475-password-is-pass.docx': 'UNREADABLE_FILE',
  'poi__truncated62886.docx': 'UNREADABLE_FILE',
  'poi__ExternalEntityInText.docx': 'UNREADABLE_FILE',
}

/** Files whose raw letters are not what they show: signs over letters, letters of the font Symbol. */
const leastKept: Readonly<Record<string, number>> = {
  'pandoc__equations.docx': 0.94,
  'pnx__fiche_descriptif_site_piege.docx': 0.985,
}

const textOfPlan = ({ title, sections }: ImportPlan): string =>
  [
    title,
    ...sections.flatMap((section) => [section.title, textOfNodes(section.content.root.children)]),
  ].join('\n')

/** How many of these words the text has, each as often as it stands there. */
const shareKept = (words: string[], text: string): number => {
  const found = new Map<string, number>()
  // An equation's exponents are raised digits in the text, and words of their own in the file.
  const spaced = text.replaceAll(/[⁰¹²³⁴-ⁿ₀-₋]+/gu, (raised) => ` ${raised.normalize('NFKC')} `)
  for (const word of spaced.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []) {
    found.set(word, (found.get(word) ?? 0) + 1)
  }
  const lost = words.filter((word) => {
    const left = found.get(word) ?? 0
    found.set(word, left - 1)
    return left <= 0
  })
  return 1 - lost.length / words.length
}

describe.skipIf(files.length === 0)('the real Word files', () => {
  it.each(files.filter((name) => !(name in refused)))('keeps the words of %s', async (name) => {
    const bytes = readFileSync(path.join(folder, name))
    const plan = planImport(await readDocx(bytes), { given: undefined, fileName: name })
    expect(shareKept(wordsOfFile(bytes), textOfPlan(plan))).toBeGreaterThanOrEqual(
      leastKept[name] ?? 0.99,
    )
    const { source, kept } = plan.report.words
    expect(kept / source).toBeGreaterThanOrEqual(0.99)
    for (const { content } of plan.sections) {
      // The picture's id is given when it is stored.
      const stored = JSON.stringify(content).replaceAll(/\{"importedFile":\d+\}/g, '"id"')
      expect(validateRichText(JSON.parse(stored))).toBe(true)
    }
  })

  it.each(Object.entries(refused).filter(([name]) => files.includes(name)))(
    'refuses %s',
    async (name, code) => {
      const error: unknown = await readDocx(readFileSync(path.join(folder, name))).catch(
        (thrown: unknown) => thrown,
      )
      expect(isCodedError(error) && error.code).toBe(code)
    },
  )
})
