import { describe, expect, it } from 'vitest'

import { canonicalContent } from '../../../src/content/canonical'
import { contentHash, contentHashes, hashOfJson } from '../../../src/content/hash'
import type { FrozenFile } from '../../../src/content/types'
import {
  block,
  heading,
  link,
  list,
  paragraph,
  richText,
  table,
  textNode,
} from '../../../src/richText/model/build'
import type { BlockLevelNode } from '../../../src/richText/model/nodes'
import { documentKinds } from '../../../src/vocabulary/documents'
import { buildContent, buildLookups, image, workingCopies } from './support/workingCopy'

const hashOf = (...parameters: Parameters<typeof buildContent>): string =>
  contentHash(buildContent(...parameters))
const protocol = (changes: Record<string, unknown> = {}): string => hashOf('protocol', changes)
const withText = (...nodes: BlockLevelNode[]): string =>
  protocol({ sections: [{ kind: 'procedure', content: richText(nodes) }] })

describe('the content hash', () => {
  it('is SHA-256 over canonical JSON (RFC 8785)', () => {
    expect(hashOfJson({ b: 1e21, a: 'é', c: [false] })).toBe(
      hashOfJson({ c: [false], a: 'é', b: 1e21 }),
    )
    // By sha256sum, of {"a":1,"b":[]}
    expect(hashOfJson({ b: [], a: 1 })).toBe(
      'f87e4099e9be5e75094e0a4f46d3dc18a9c37429314a5a2490fb78d31e7e170c',
    )
  })

  it('is written of a known form, so that it never changes by accident', () => {
    expect(canonicalContent(buildContent('protocol'), 2)).toEqual({
      hashVersion: 2,
      title: 'Titre',
      summary: 'Résumé',
      language: 'fr',
      easyToRead: false,
      themes: ['MEOPA'],
      keywords: ['douleur'],
      audience: ['nurse', 'physician'],
      settings: ['emergency'],
      population: 'Adultes',
      nurseProtocol: true,
      sections: [
        {
          key: 's1',
          kind: 'procedure',
          content: [{ type: 'paragraph', children: [{ type: 'text', text: 'Faire', format: 0 }] }],
        },
      ],
    })
  })

  it('keeps the form of before for what was signed by it', () => {
    const { files } = buildLookups()
    const renamed = buildLookups({
      files: new Map(
        [...files].map(([id, file]) => [id, { ...file, name: 'autre.png', bytes: 2 }]),
      ),
    })
    const changes = {
      formerReferences: ['ANC-1'],
      keywords: ['douleur'],
      attachments: [{ title: 'Fiche', file: 'media-1' }],
      sections: [{ kind: 'procedure', key: 'autre', content: richText([paragraph('Faire')]) }],
    }
    expect(canonicalContent(buildContent('protocol', changes, renamed), 1)).toEqual({
      title: 'Titre',
      summary: 'Résumé',
      language: 'fr',
      easyToRead: false,
      themes: ['MEOPA'],
      keywords: ['douleur'],
      audience: ['nurse', 'physician'],
      settings: ['emergency'],
      population: 'Adultes',
      nurseProtocol: true,
      attachments: [{ title: 'Fiche', file: 'a'.repeat(64) }],
      sections: [
        {
          kind: 'procedure',
          content: [{ type: 'paragraph', children: [{ type: 'text', text: 'Faire', format: 0 }] }],
        },
      ],
    })
  })

  it('is never one hash by two definitions', () => {
    for (const kind of documentKinds.codes) {
      const [newest, first] = contentHashes(buildContent(kind))
      expect([newest.hashVersion, first?.hashVersion]).toEqual([2, 1])
      expect(newest.contentHash).not.toBe(first?.contentHash)
    }
  })

  it.each(documentKinds.codes)('leaves out what is not content (%s)', (kind) => {
    const outside = {
      id: 'other',
      reference: 'PRO-X-009',
      identifier: 'urn:uuid:1',
      workingGroup: 'g',
      createdAt: '2020',
      updatedAt: '2021',
      deletedAt: null,
      contentHash: 'x',
      lastEditedBy: 'me',
    }
    expect(hashOf(kind, outside)).toBe(hashOf(kind))
  })

  it.each(documentKinds.codes)(
    'takes an empty value for an absent one, on any database (%s)',
    (kind) => {
      const empties = {
        authors: [],
        relations: null,
        references: undefined,
        legalBasis: [{ id: 'x', text: '', citation: null }],
        attachments: [],
        reviewPeriodMonths: null,
      }
      expect(hashOf(kind, empties)).toBe(hashOf(kind))
    },
  )

  it('takes an absent flag for its default', () => {
    expect(protocol({ easyToRead: null, nurseProtocol: undefined, language: null })).toBe(
      protocol(),
    )
    expect(protocol({ nurseProtocol: false })).not.toBe(protocol())
    expect(protocol({ easyToRead: true })).not.toBe(protocol())
  })

  it('sees no order in audience and settings, but one in themes and keywords', () => {
    expect(protocol({ audience: ['physician', 'nurse'] })).toBe(protocol())
    expect(protocol({ themes: ['theme-1', 'theme-2'] })).not.toBe(
      protocol({ themes: ['theme-2', 'theme-1'] }),
    )
    expect(protocol({ keywords: ['a', 'b'] })).not.toBe(protocol({ keywords: ['b', 'a'] }))
  })

  it('does not change when a theme is renamed', () => {
    const renamed = buildLookups({
      themes: new Map([['theme-1', { code: 'MEOPA', title: 'Autre nom' }]]),
    })
    expect(hashOf('protocol', {}, renamed)).toBe(hashOf('protocol'))
  })

  it.each<[string, Partial<FrozenFile>]>([
    ['name', { name: 'autre.png' }],
    ['type', { mimeType: 'application/pdf' }],
    ['size', { bytes: 2 }],
    ['width', { width: 2 }],
    ['height', { height: 2 }],
  ])('changes with the %s of a file that is offered', (_fact, change) => {
    const other = buildLookups({ files: new Map([['media-1', { ...image, ...change }]]) })
    const changes = { attachments: [{ title: 'Fiche', file: 'media-1' }] }
    expect(hashOf('protocol', changes, other)).not.toBe(hashOf('protocol', changes))
  })

  it('does not change with the name of a picture, which is published under one of its digest', () => {
    const other = buildLookups({
      files: new Map([['media-1', { ...image, name: 'autre.png' }]]),
    })
    const changes = { slides: [{ key: 'un', layout: 'image', image: 'media-1' }] }
    expect(hashOf('training', changes, other)).toBe(hashOf('training', changes))
    const content = buildContent('training', changes, other)
    expect(content.kind === 'training' && content.slides[0]?.image?.name).toBe(
      'aaaaaaaaaaaaaaaa.png',
    )
  })

  it('reads a populated relation as its id', () => {
    const populated = {
      themes: [{ id: 'theme-1', code: 'X' }],
      attachments: [{ file: { id: 'media-1' } }],
    }
    expect(protocol(populated)).toBe(
      protocol({ themes: ['theme-1'], attachments: [{ file: 'media-1' }] }),
    )
  })

  it('leaves out row ids, but not the keys, which the public reads', () => {
    const row = { kind: 'procedure', content: richText([paragraph('Faire')]) }
    const keyed = (id: string, key: string) => protocol({ sections: [{ ...row, id, key }] })
    expect(keyed('1', 'a')).toBe(keyed('2', 'a'))
    expect(keyed('1', 'a')).not.toBe(keyed('1', 'b'))
  })

  it.each<[string, Record<string, unknown>]>([
    ['title', { title: 'Autre' }],
    ['summary', { summary: 'Autre' }],
    ['language', { language: 'en' }],
    ['keywords', { keywords: ['douleur', 'x'] }],
    ['former references', { formerReferences: ['ANC-1'] }],
    ['audience', { audience: ['nurse'] }],
    ['settings', { settings: ['emergency', 'medicine'] }],
    ['themes', { themes: ['theme-2'] }],
    ['authors', { authors: [{ name: 'A' }] }],
    ['relations', { relations: [{ type: 'seeAlso', reference: 'X' }] }],
    ['references', { references: [{ label: 'A' }] }],
    ['reading date', { references: [{ label: 'A', dateRead: '2026-01-01T12:00:00.000Z' }] }],
    ['legalBasis', { legalBasis: [{ text: 'A' }] }],
    ['review period', { reviewPeriodMonths: 12 }],
    ['attachment title', { attachments: [{ title: 'A', file: 'media-1' }] }],
    ['attachment file', { attachments: [{ title: 'A', file: 'media-2' }] }],
    ['population', { population: 'Enfants' }],
    ['section kind', { sections: [{ kind: 'scope', content: richText([paragraph('Faire')]) }] }],
    [
      'section title',
      { sections: [{ kind: 'procedure', title: 'T', content: richText([paragraph('Faire')]) }] },
    ],
    ['section order', { sections: [{ kind: 'scope' }, { kind: 'procedure' }] }],
    ['section order back', { sections: [{ kind: 'procedure' }, { kind: 'scope' }] }],
  ])('changes with %s', (_name, changes) => {
    expect(protocol(changes)).not.toBe(protocol())
  })

  it.each<[string, string, string]>([
    ['text', withText(paragraph('a')), withText(paragraph('b'))],
    ['format', withText(paragraph([textNode('a', 1)])), withText(paragraph([textNode('a', 2)]))],
    ['heading level', withText(heading('h3', 'a')), withText(heading('h4', 'a'))],
    [
      'link',
      withText(paragraph([link('https://a.fr', 'a')])),
      withText(paragraph([link('https://b.fr', 'a')])),
    ],
    ['list type', withText(list('bullet', ['a'])), withText(list('number', ['a']))],
    ['list start', withText(list('number', ['a'], 2)), withText(list('number', ['a']))],
    [
      'table header',
      withText(table([[{ children: [paragraph('a')], header: true }]])),
      withText(table([[{ children: [paragraph('a')] }]])),
    ],
    [
      'an empty cell before or after',
      withText(table([[{ children: [] }, { children: [paragraph('a')] }]])),
      withText(table([[{ children: [paragraph('a')] }, { children: [] }]])),
    ],
    [
      'dose',
      withText(
        block({
          blockType: 'dosageTable',
          caption: 'c',
          rows: [{ drug: 'p', dose: '1 g', route: 'o' }],
        }),
      ),
      withText(
        block({
          blockType: 'dosageTable',
          caption: 'c',
          rows: [{ drug: 'p', dose: '10 g', route: 'o' }],
        }),
      ),
    ],
    [
      'a score of 0',
      withText(block({ blockType: 'scale', name: 'n', minimum: 0, maximum: 1 })),
      withText(block({ blockType: 'scale', name: 'n', maximum: 1 })),
    ],
    [
      'image',
      withText(block({ blockType: 'figure', image: 'media-1', alt: 'a' })),
      withText(block({ blockType: 'figure', image: 'media-2', alt: 'a' })),
    ],
    [
      'alternative text',
      withText(block({ blockType: 'figure', image: 'media-1', alt: 'a' })),
      withText(block({ blockType: 'figure', image: 'media-1', alt: 'b' })),
    ],
    [
      'caption',
      withText(block({ blockType: 'figure', image: 'media-1', alt: 'a', caption: 'c' })),
      withText(block({ blockType: 'figure', image: 'media-1', alt: 'a' })),
    ],
  ])('tells apart by %s', (_name, one, other) => {
    expect(one).not.toBe(other)
  })

  it.each<[string, 'newsletter' | 'resource' | 'training', Record<string, unknown>]>([
    ['objectives', 'training', { objectives: [{ text: 'Autre' }] }],
    ['duration', 'training', { durationMinutes: 31 }],
    ['source file', 'training', { sourceFile: 'media-2' }],
    ['slides', 'training', { slides: [{ layout: 'image', title: 'Un', image: 'media-1' }] }],
    ['editorial', 'newsletter', { editorial: richText([paragraph('Salut')]) }],
    ['issue', 'newsletter', { issue: 'T4' }],
    ['items', 'newsletter', { items: [{ type: 'event', title: 'E', date: '2026-01-01' }] }],
    ['category', 'resource', { category: 'tool' }],
    ['content', 'resource', { content: richText([paragraph('x')]) }],
    ['file', 'resource', { file: 'media-1' }],
    ['url', 'resource', { url: 'https://example.org/autre' }],
  ])('changes with %s of a %s', (_name, kind, changes) => {
    expect(hashOf(kind, changes)).not.toBe(hashOf(kind))
  })

  it('survives any garbage that a save may hold before it is validated', () => {
    const garbage: unknown[] = [null, 0, true, 'x', [], [null, 1, 'x', {}], {}, { a: 1 }, '\ud800']
    for (const kind of documentKinds.codes) {
      for (const name of Object.keys({
        ...workingCopies[kind],
        references: 1,
        authors: 1,
        attachments: 1,
      })) {
        for (const value of garbage)
          expect(hashOf(kind, { [name]: value })).toMatch(/^[0-9a-f]{64}$/)
      }
    }
  })
})
