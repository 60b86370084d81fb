import { describe, expect, it } from 'vitest'

import { contentOf } from '../../../src/content/ofKind'
import { findMissing } from '../../../src/content'
import { blocksIn } from '../../../src/richText/model/blocksIn'
import { isRecord } from '../../../src/input/isRecord'
import { blockTypes } from '../../../src/richText/model/nodes'
import { isRichText } from '../../../src/richText/model/validate'
import { kindOfCollection } from '../../../src/kinds/facts'
import { timeline } from '../../../src/demo/journeys'
import { citedIn } from '../../../src/kinds/scale/citing'
import { groups, groupSlugs } from '../../../src/demo/people/groups'
import { mapTexts } from '../../../src/demo/typography'
import { fileMark } from '../../../src/demo/write'
import { demoDocuments, wordsOf } from './texts'

const file = {
  media: 'file',
  sha256: 'a'.repeat(64),
  name: 'image.png',
  mimeType: 'image/png',
  bytes: 1,
  width: 1,
  height: 1,
  alt: 'Une image',
}
const start = new Date('2026-11-22T02:30:00Z')
const lookups = {
  files: new Map([['file', file]]),
  themes: new Map([['theme', { code: 'MEOPA', title: 'MEOPA' }]]),
}

/** The items of a newsletter as a save leaves them: with what the releases that they name said then. */
const withSnapshots = (stored: Record<string, unknown>): Record<string, unknown> => {
  const { items } = stored
  if (!Array.isArray(items)) return stored
  const snapshot = { number: '1.0', title: 'Titre', summary: 'Résumé' }
  return { ...stored, items: items.map((item: object) => ({ ...item, snapshot })) }
}

const textsIn = (value: unknown): unknown[] => {
  if (isRecord(value)) return 'root' in value ? [value] : Object.values(value).flatMap(textsIn)
  return Array.isArray(value) ? value.flatMap(textsIn) : []
}

/** Texts as a save leaves them: with the titles of the scales that they point to. */
const withScales = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withScales)
  if (!isRecord(value)) return value
  const inside = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withScales(one)]),
  )
  return 'document' in inside ? { ...inside, documentTitle: 'Titre' } : inside
}

const withFiles = (content: unknown): unknown =>
  mapTexts(content, (text) => (text.startsWith(fileMark) ? 'file' : text))

describe.each(demoDocuments)('$target.reference', ({ target, content }) => {
  const stored = withFiles(content)

  it('is complete enough to be submitted', () => {
    const saved = withScales(stored)
    const record = isRecord(saved) ? { ...withSnapshots(saved), themes: ['theme'] } : {}
    const resolved = contentOf(kindOfCollection[target.collection], record, lookups)
    expect(findMissing(resolved)).toEqual([])
  })

  it('is rich text that may be stored', () => {
    const texts = textsIn(stored)
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) expect(isRichText(text)).toBe(true)
  })

  it('says first that it is a demonstration, in its summary too', () => {
    const first = textsIn(stored).find(isRichText)
    const [notice] = blocksIn(first ?? null)
    expect(notice).toMatchObject({ blockType: 'alert', level: 'danger' })
    expect(JSON.stringify(notice)).toContain('ne pas utiliser pour les soins')
    expect(content.summary).toContain('Document de démonstration, ne pas utiliser pour les soins')
  })

  it('names its sources with the day on which they were read', () => {
    if (target.collection === 'newsletters') return
    expect(content.references?.length).toBeGreaterThan(0)
    for (const { dateRead } of content.references ?? [])
      expect(dateRead).toMatch(/^20\d\d-\d\d-\d\d$/)
  })

  it('dates every legal text that it cites', () => {
    for (const { citation } of content.legalBasis ?? []) expect(citation).toMatch(/\b(19|20)\d\d\b/)
  })

  it('is set as French is: no straight apostrophe, no space that could break before : ; ! ? »', () => {
    for (const words of wordsOf(content)) {
      expect(words).not.toMatch(/'| [;!?:»]|« |\.\.\./)
    }
  })

  it('names a number of an article only with its date', () => {
    for (const words of wordsOf(content)) {
      if (/\b[LR]\. ?\d{4}-\d/.test(words)) expect(words).toMatch(/20\d\d/)
    }
  })
})

describe('the library as a whole', () => {
  it('points only to scales that it has, and that are in force by then', () => {
    const scales = new Map(
      timeline(start)
        .filter(({ action }) => action.type === 'act' && action.action === 'release')
        .map(({ target, at }) => [target.reference, at] as const),
    )
    const cited = timeline(start).flatMap(({ at, action }) =>
      'content' in action
        ? citedIn(textsIn(withFiles(action.content)).filter(isRichText)).map((reference) => ({
            isInForce: (scales.get(reference) ?? start) < at,
            reference,
          }))
        : [],
    )
    expect(cited.length).toBeGreaterThan(10)
    expect(cited.filter(({ isInForce }) => !isInForce)).toEqual([])
  })

  it('uses the seven blocks', () => {
    const used = new Set(
      demoDocuments
        .flatMap(({ content }) => textsIn(withFiles(content)))
        .filter(isRichText)
        .flatMap((text) => blocksIn(text).map(({ blockType }) => blockType)),
    )
    expect([...used].sort()).toEqual([...blockTypes].sort())
  })

  it('gives every protocol five sections at least, « L’essentiel » first', () => {
    for (const { content } of demoDocuments) {
      if (!('sections' in content)) continue
      expect(content.sections.length).toBeGreaterThanOrEqual(5)
      expect(content.sections[0]?.kind).toBe('keyPoints')
    }
  })

  it('names nobody twice', () => {
    const names = groupSlugs.flatMap((group) => Object.values(groups[group].people))
    expect(new Set(names).size).toBe(42)
  })
})
