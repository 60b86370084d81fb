import { describe, expect, it } from 'vitest'

import { describeReport } from '../../../src/import/command/describe'
import { readArguments } from '../../../src/import/command/readArguments'

const whole = ['pose.docx', '--collection', 'protocols', '--group', 'meopa', '--as', 'a@b.example']

describe('the command line of an import', () => {
  it('is read whole', () => {
    const given = [...whole, '--theme', 'MEOPA,AGE', '--theme', 'URG', '--dry-run', '--json']
    expect(readArguments(given)).toEqual({
      file: 'pose.docx',
      collection: 'protocols',
      group: 'meopa',
      themes: ['MEOPA', 'AGE', 'URG'],
      as: 'a@b.example',
      into: undefined,
      title: undefined,
      year: undefined,
      issue: undefined,
      sectionLevel: undefined,
      plainTables: [],
      isDryRun: true,
      isJson: true,
    })
  })

  it.each([
    [[], 'fichier'],
    [['a.docx', 'b.docx'], 'fichier'],
    [['a.docx', '--collection', 'users'], '--collection'],
    [['a.docx', '--collection', 'protocols'], '--as'],
    [['a.docx', '--collection', 'protocols', '--as', 'a@b.example'], '--group'],
    [[...whole, '--year', 'demain'], '--year'],
    [[...whole, '--section-level', '0'], '--section-level'],
    [[...whole, '--plain-tables', '2;x'], '--plain-tables'],
    [[...whole, '--force'], 'Option inconnue'],
  ])('says what is wrong with %j', (given, sentence) => {
    expect(readArguments(given)).toEqual(expect.stringContaining(sentence))
  })
})

it('describes a report in French, the warnings one by one', () => {
  const blocks = {
    paragraph: 3,
    heading: 2,
    list: 0,
    listItem: 0,
    table: 1,
    image: 0,
    footnote: 0,
    link: 0,
    equation: 0,
  }
  const warnings = [{ code: 'shape', message: 'Un trait manque.', where: 'Début' }] as const
  const figures = {
    source: 5,
    kept: 4,
    differences: [
      { kind: 'changed' as const, place: 'Dose', paragraph: 1, before: '50 µg', after: '50 mg' },
    ],
  }
  const headerGuesses = [{ table: 2, cells: ['Âge', 'Dose'], where: 'Début', isTaken: true }]
  const words = { source: 8, kept: 7 }
  const lines = describeReport({ blocks, words, figures, headerGuesses, warnings: [...warnings] })
  expect(lines).toContain('! Dose\u00A0: dans Word «\u00A050 µg\u00A0», ici «\u00A050 mg\u00A0»')
  expect(lines).toContain('Tableau 2\u00A0: en-tête deviné (Âge | Dose)')
  expect(lines.join('\n')).toContain('- Début\u00A0: Un trait manque.')
  expect(lines.find((line) => line.startsWith('Mots repris'))).toMatch(/7 \(87,5\s%\)/)
  const nothing = { source: 0, kept: 0 }
  const empty = {
    blocks,
    words: nothing,
    figures: { ...nothing, differences: [] },
    headerGuesses: [],
    warnings: [],
  }
  expect(describeReport(empty).at(-1)).toBe('Rien à signaler.')
})
