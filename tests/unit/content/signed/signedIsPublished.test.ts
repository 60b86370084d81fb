import { fc } from '@fast-check/vitest'
import type { FlattenedField } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'

import { createConfig } from '../../../../payload.config'
import { contentHashes } from '../../../../src/content'
import { controlledSlugs, slugs, type ControlledSlug } from '../../../../src/slugs'
import { kindOfCollection } from '../../../../src/kinds/facts'
import { testSettings } from '../../../helpers/settings'
import { anyDocument, ids } from './anyDocument'
import { changesIn, namesOf, type Change } from './changes'
import { contentIn, publicationOf, type State } from './publication'
import { signedSeed } from './seed'
import { knownCollections, unsignedOf, type Reason } from './standing'

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

const rowsOf = (slug: string, known: readonly string[]) =>
  fc
    .tuple(...known.map(() => anyDocument(fields(slug))))
    .map((rows) => rows.map((row, index) => ({ ...row, id: known[index] })))

// A theme has a code, and no two have the same: without one, two of them are one to the hash.
const anyThemes = () =>
  rowsOf(slugs.themes, ids.themes).map((rows) =>
    rows.map((row, index) => ({ ...row, code: `T${String(index)}` })),
  )

const anyState = (slug: ControlledSlug): fc.Arbitrary<State> =>
  fc.record({
    document: anyDocument(fields(slug)),
    media: rowsOf(slugs.media, ids.media),
    themes: anyThemes(),
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

/** Why a field that a change names is not signed; undefined when it is. */
const standsFor = (slug: ControlledSlug, name: string): Reason | undefined => {
  const [of = '', field] = name.split('/')
  return field === undefined ? unsignedOf(slug).get(name) : unsignedOf(of).get(field)
}

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
    if (standsFor(slug, name) === 'names') continue
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

/** Once for each kind: what the changes of sixteen documents did. */
const findingsOf = (slug: ControlledSlug): Findings => {
  const known = findings.get(slug)
  if (known) return known
  const found = nothingFound()
  for (const asked of fc.sample(anyChanges(slug), { numRuns: 16, seed: signedSeed })) {
    look(slug, asked, found)
  }
  findings.set(slug, found)
  return found
}

const signedFields = (slug: string): string[] =>
  namesOf(fields(slug)).filter((name) => !unsignedOf(slug).has(name))

describe.each(controlledSlugs)(`the content hash of %s, SIGNED_SEED=${signedSeed}`, (slug) => {
  it('is another one whenever anything is that the public gets', () => {
    expect([...findingsOf(slug).unsigned]).toEqual([])
  }, 60_000)

  it('covers every field of the built configuration that is content', () => {
    const { signed } = findingsOf(slug)
    expect(signedFields(slug).filter((name) => !signed.has(name))).toEqual([])
    expect([...signed].filter((name) => standsFor(slug, name) !== undefined)).toEqual([])
  }, 60_000)

  it('did not cover all of it by its first definition, which this test would have found', () => {
    const { unsignedOnce } = findingsOf(slug)
    expect([...unsignedOnce]).toContain('formerReferences')
    expect([...unsignedOnce]).toContain('media/filename')
  }, 60_000)
})

describe('what is known of files and themes', () => {
  it.each([slugs.media, slugs.themes])(
    'is signed or never published, field by field: %s',
    (of) => {
      const signed = new Set(controlledSlugs.flatMap((slug) => [...findingsOf(slug).signed]))
      expect(signedFields(of).filter((name) => !signed.has(`${of}/${name}`))).toEqual([])
    },
    60_000,
  )
})

// What a document points at is looked up through these: every other collection stays outside of the hash.
const signedCollections = new Set<string>([...controlledSlugs, slugs.media, slugs.themes])

describe('every collection of the built configuration', () => {
  it('is known, and none that is gone', () => {
    expect([...fieldsOf.keys()].toSorted()).toEqual(knownCollections.toSorted())
  })

  it('has each of its fields signed, or unsigned for a reason', () => {
    const unexplained = [...fieldsOf.keys()].flatMap((slug) =>
      signedCollections.has(slug) ? [] : signedFields(slug).map((name) => `${slug}/${name}`),
    )
    expect(unexplained).toEqual([])
  })

  it('has every field that is given a reason', () => {
    const gone = knownCollections.flatMap((slug) => {
      const names = new Set(namesOf(fields(slug)))
      return [...unsignedOf(slug).keys()].filter((name) => !names.has(name))
    })
    expect(gone).toEqual([])
  })
})
