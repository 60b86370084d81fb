import type { Field } from 'payload'
import { describe, expect, it } from 'vitest'

import { figuresThatDiffer } from '../../../src/figures/forms'
import type { PlannedSection } from '../../../src/import/types'
import { kindCollections } from '../../../src/kinds/collections'
import { kindCodes, type DocumentKind } from '../../../src/kinds/facts'
import { figuresOf } from '../../../src/kinds/figures'
import { importingOf } from '../../../src/kinds/importing'
import { schemas } from '../../../src/kinds/schemas'
import { servingOf } from '../../../src/kinds/servings'
import { renderContent } from '../../../src/render'
import { paragraph, richText } from '../../../src/richText/model/build'
import { buildContent } from '../content/support/workingCopy'

const namesOf = (fields: readonly Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return namesOf(field.fields)
    return 'name' in field ? [field.name] : []
  })

const section: PlannedSection = {
  kind: 'procedure',
  title: 'Pose',
  isTitled: true,
  content: richText([paragraph('Donner 5 mg.')]),
}

const calledInV1 = (kind: DocumentKind, column: string): string =>
  servingOf(kind).graphQL.calledInV1?.[column] ?? column

/** The members that no list shows, as /v1 calls them. */
const longOf = (kind: DocumentKind): string[] =>
  schemas[kind].long.map((column) => calledInV1(kind, column))

describe.each(kindCodes)('a kind of document: %s', (kind) => {
  const { contentFields, mainFields, releaseFields, keys } = kindCollections[kind]
  const fields = namesOf([...mainFields, ...contentFields])

  it('reads each of its columns of a release, and no other', () => {
    expect(Object.keys(schemas[kind].columns).sort()).toEqual(namesOf(releaseFields).sort())
  })

  it('gives the same members in /v1 and in GraphQL, what is long nowhere in a list', () => {
    const { graphQL } = servingOf(kind)
    const own = namesOf(releaseFields)
    expect(Object.keys(graphQL.fields).sort()).toEqual(own.sort())
    expect(graphQL.searchable.filter((name) => !own.includes(name))).toEqual([])
    const listed = Object.keys(schemas[kind].listed.shape)
    expect(Object.keys(schemas[kind].release.shape)).toEqual(
      expect.arrayContaining(own.map((name) => calledInV1(kind, name))),
    )
    expect(longOf(kind).filter((name) => listed.some((one) => one === name))).toEqual([])
  })

  it('has an example that is what its schema says', () => {
    const { example, listed } = servingOf(kind)
    expect(schemas[kind].release.strict().parse(example)).toEqual(example)
    expect(example.kind).toBe(kind)
    expect(Object.keys(listed(example))).toEqual(
      Object.keys(example).filter((name) => !longOf(kind).includes(name)),
    )
  })

  it('takes an imported file into fields that it has', () => {
    const filled = Object.keys(importingOf(kind)([section]))
    expect(filled.length).toBeGreaterThan(0)
    expect(filled.filter((name) => !fields.includes(name))).toEqual([])
  })

  it('names fields that it has, for its keys and its figures', () => {
    const named = [...Object.keys(keys), figuresOf(kind).wholeField]
    expect(named.filter((name) => !fields.includes(name))).toEqual([])
    const places = figuresOf(kind).parts(buildContent(kind), 'marked')
    expect(places.filter(({ path }) => !fields.includes(path.split('.', 1)[0] ?? ''))).toEqual([])
  })

  it('is published with its own figures in each form, and is caught with others', () => {
    const content = buildContent(kind, { references: [{ label: 'Donner 5 mg' }] })
    const rendered = renderContent(content, { fileUrl: (sha256) => `/v1/files/${sha256}` })
    expect(figuresThatDiffer(content, rendered)).toEqual([])
    const wrong = { ...rendered, documentHtml: '', documentText: '', title: '10 mg' }
    expect(figuresThatDiffer(content, wrong).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['title', 'html', 'text']),
    )
  })
})
