import { fc } from '@fast-check/vitest'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { compareFigures, type Difference } from '../../../src/figures/compare'
import { piecesOfHtml } from '../../../src/figures/ofHtml'
import { piecesOfText } from '../../../src/figures/ofText'
import type { Piece } from '../../../src/figures/piece'
import { witnessWord } from '../../../src/figures/witness/witnessWord'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { isDeep, seeded } from '../../helpers/depth'
import { anyWordFile } from '../../unit/figures/anyWordFile'
import { buildDocx, cell, p, row } from '../../unit/import/buildDocx'
import { journeyOf, type Journey } from '../workflow/journey'

let library: Library
let people: People

beforeAll(async () => {
  library = await startLibrary()
  people = await buildPeople(library)
})
afterAll(() => library.stop())

/** A Word file through import, another save, and the whole review, to its release. */
const publish = async (bytes: Uint8Array): Promise<Journey> => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(bytes)]), 'doses.docx')
  const fields = { workingGroup: people.group.id, themes: [people.theme.id], title: 'À part' }
  form.append('_payload', JSON.stringify(fields))
  const { body } = await library.api('POST', '/protocols/import', { as: people.author.email, form })
  expect(body.report?.figures.differences, JSON.stringify(body)).toEqual([])
  const { id, reference } = body.doc
  const journey = journeyOf(library, { people, path: `/protocols/${id}`, id, reference })
  const empty = body.doc.sections.filter(
    ({ content }: { content: { root: { children: unknown[] } } }) =>
      content.root.children.length === 0,
  )
  const sections = body.doc.sections.filter((section: unknown) => !empty.includes(section))
  const rest = { summary: 'Un résumé.', audience: ['nurse'], settings: ['medicine'] }
  // A heading with nothing under it is refused at submission: it is taken out, and said again below.
  await journey.edit(people.author, { ...rest, ...(sections.length > 0 && { sections }) })
  const hash = await journey.hash()
  await journey.edit(people.author, rest)
  expect(await journey.hash()).toBe(hash)
  const { body: released } = await journey.release()
  expect(released.release.contentHash).toBe(hash)
  return journey
}

type Forms = { html: Piece[]; text: Piece[]; json: Piece[]; jsonText: Piece[] }

const mainOf = (page: string): string => /<main[\s>][\s\S]*<\/main>/.exec(page)?.[0] ?? ''

type Section = { title: string; html: string; text: string }

/** What `/v1` gives of the release, form by form. */
const read = async (reference: string): Promise<Forms> => {
  const path = `/protocols/${reference}`
  const { body } = await library.v1(path)
  const sections: Section[] = body.sections
  const title = ({ title: words }: Section): Piece => ({ place: '', text: words, isOptional: true })
  return {
    html: piecesOfHtml(mainOf((await library.v1(`${path}.html`)).body), ''),
    text: piecesOfText((await library.v1(`${path}.txt`)).body, ''),
    json: sections.flatMap((one) => [title(one), ...piecesOfHtml(one.html, '')]),
    jsonText: sections.flatMap((one) => [title(one), ...piecesOfText(one.text, '')]),
  }
}

// The page and its text have a head and signatures, with figures of their own: numbers, dates.
const inWhole = (differences: readonly Difference[]): Difference[] =>
  differences.filter(({ kind }) => kind !== 'added')

/** Where what is published has other figures than the file, as code that shares nothing with the import reads it. */
const differencesOf = (bytes: Uint8Array, forms: Forms): Difference[] => {
  const file = witnessWord(bytes)
  return [
    ...compareFigures(file, forms.json).differences,
    ...compareFigures(file, forms.jsonText).differences,
    ...inWhole(compareFigures(file, forms.html).differences),
    ...inWhole(compareFigures(file, forms.text).differences),
  ].map(({ kind, place, paragraph, before, after }) => ({ kind, place, paragraph, before, after }))
}

describe('any Word file of doses', () => {
  it('is published with every figure of it, in each form', async () => {
    const property = fc.asyncProperty(anyWordFile, async (bytes) => {
      const { reference } = await publish(bytes)
      expect(differencesOf(bytes, await read(reference))).toEqual([])
    })
    await fc.assert(property, { numRuns: isDeep() ? 40 : 4, ...seeded(16) })
  })

  it('would be seen to lose a figure in any of them', async () => {
    const bytes = buildDocx({
      body:
        p('Adulte', 'Titre1') +
        p('Ne pas dépasser 50 µg.') +
        `<w:tbl>${row([cell('5 mg'), cell('10 mg')])}</w:tbl>`,
    })
    const forms = await read((await publish(bytes)).reference)
    expect(differencesOf(bytes, forms)).toEqual([])
    for (const form of ['html', 'text', 'json', 'jsonText'] as const) {
      for (const [whole, broken] of [
        ['50 µg', '50 mg'],
        ['Ne pas d', 'D'],
        ['10 mg', '1 mg'],
      ] as const) {
        const pieces = forms[form].map((piece) => ({
          ...piece,
          text: piece.text.replace(whole, broken),
        }))
        expect(differencesOf(bytes, { ...forms, [form]: pieces }), form + whole).not.toEqual([])
      }
    }
  })
})
