import { fc } from '@fast-check/vitest'
import type { FlattenedField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { createConfig } from '../../../../payload.config'
import { contentHashes } from '../../../../src/content'
import { controlledSlugs, slugs, type ControlledSlug } from '../../../../src/slugs'
import { kindOfCollection } from '../../../../src/vocabulary/documents'
import { testSettings } from '../../../helpers/settings'
import { anyDocument, ids } from './anyDocument'
import { changesIn, namesOf, type Change } from './changes'
import { contentIn, publicationOf, type State } from './publication'

let fieldsOf: ReadonlyMap<string, FlattenedField[]>

beforeAll(async () => {
  const { collections } = await createConfig(testSettings('/nowhere'))
  fieldsOf = new Map(collections.map(({ slug, flattenedFields }) => [slug, flattenedFields]))
}, 60_000)

const fields = (slug: string): FlattenedField[] => {
  const found = fieldsOf.get(slug)
  if (!found) throw new Error(`${slug} is no collection`)
  return found
}

/** What a document has beside its content: it names the document, or says whose it is and where it stands. */
const besides = new Set([
  'reference',
  'identifier',
  'workingGroup',
  'contentHash',
  'expectedHash',
  'createdAt',
  'updatedAt',
  'deletedAt',
  // Asks the server to look a release up again; never stored.
  'items.refresh',
])

/** What the library knows of a file or a theme, and the public never learns. The name of a theme is an exception to the promise. */
const besidesOfRows = new Set([
  'media/uploadedBy',
  'media/usedBy',
  'media/url',
  'media/thumbnailURL',
  'media/createdAt',
  'media/updatedAt',
  'themes/title',
  'themes/order',
  'themes/createdAt',
  'themes/updatedAt',
])

const rowsOf = (slug: string, known: readonly string[]) =>
  fc
    .tuple(...known.map(() => anyDocument(fields(slug))))
    .map((rows) => rows.map((row, index) => ({ ...row, id: known[index] })))

const anyState = (slug: ControlledSlug): fc.Arbitrary<State> =>
  fc.record({
    document: anyDocument(fields(slug)),
    media: rowsOf(slugs.media, ids.media),
    themes: rowsOf(slugs.themes, ids.themes),
  })

const anyChanges = (slug: ControlledSlug): fc.Arbitrary<{ state: State; changes: Change[] }> =>
  anyState(slug).chain((state) =>
    changesIn(state, {
      document: fields(slug),
      media: fields(slugs.media),
      themes: fields(slugs.themes),
    }).map((changes) => ({ state, changes })),
  )

type Asked = { state: State; changes: Change[] }

/** What the changes of one field each did: which hashes changed by it, and which published bytes did without them. */
type Findings = { signed: Set<string>; unsigned: Set<string>; unsignedOnce: Set<string> }

const look = (slug: ControlledSlug, { state, changes }: Asked, findings: Findings): void => {
  const kind = kindOfCollection[slug]
  const before = contentIn(kind, state)
  const hashes = contentHashes(before)
  let published: string | undefined
  const isPublished = (after: ReturnType<typeof contentIn>): boolean => {
    published ??= publicationOf(before)
    return publicationOf(after) !== published
  }
  for (const { name, state: changed } of changes) {
    const after = contentIn(kind, changed)
    const [newest, first] = contentHashes(after).map(
      ({ contentHash }, index) => contentHash === hashes[index]?.contentHash,
    )
    if (newest === false) findings.signed.add(name)
    // The names of themes are an exception to the promise.
    if (name === 'themes/title') continue
    if (newest === true && isPublished(after)) findings.unsigned.add(name)
    if (newest === false && first === true && !findings.unsignedOnce.has(name)) {
      if (isPublished(after)) findings.unsignedOnce.add(name)
    }
  }
}

const nothingFound = (): Findings => ({
  signed: new Set(),
  unsigned: new Set(),
  unsignedOnce: new Set(),
})

const findings = new Map<ControlledSlug, Findings>()

/** The same documents each time: a failure is one that everybody gets. */
const findingsOf = (slug: ControlledSlug): Findings => {
  const known = findings.get(slug)
  if (known) return known
  const found = nothingFound()
  for (const asked of fc.sample(anyChanges(slug), { numRuns: 16, seed: 14 })) {
    look(slug, asked, found)
  }
  findings.set(slug, found)
  return found
}

const without = (names: Iterable<string>, others: ReadonlySet<string>): string[] =>
  [...names].filter((name) => !others.has(name))

describe.each(controlledSlugs)('the content hash of %s', (slug) => {
  it('is another one whenever anything is that the public gets', () => {
    expect([...findingsOf(slug).unsigned]).toEqual([])
  }, 60_000)

  it('covers every field of the built configuration that is content', () => {
    const { signed } = findingsOf(slug)
    expect(without(without(namesOf(fields(slug)), besides), signed)).toEqual([])
    expect([...signed].filter((name) => besides.has(name) || besidesOfRows.has(name))).toEqual([])
  }, 60_000)

  it('did not cover all of it by its first definition, which this test would have found', () => {
    const { unsignedOnce } = findingsOf(slug)
    expect([...unsignedOnce]).toContain('formerReferences')
    expect([...unsignedOnce]).toContain('media/filename')
  }, 60_000)
})

describe('what is known of a file', () => {
  it('is signed or never published, field by field', () => {
    const signed = new Set(controlledSlugs.flatMap((slug) => [...findingsOf(slug).signed]))
    const names = namesOf(fields(slugs.media)).map((name) => `media/${name}`)
    expect(without(without(names, besidesOfRows), signed)).toEqual([])
  }, 60_000)
})
