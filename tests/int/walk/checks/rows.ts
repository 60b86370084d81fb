import { createHash } from 'node:crypto'

import canonicalize from 'canonicalize'

import { isRecord } from '../../../../src/input/isRecord'
import { slugs } from '../../../../src/slugs'
import { must, mustEqual } from '../failure'
import { editorsOf } from '../model/authors'
import { live, needsPhysician } from '../model/rules'
import type { Doc, Model, Review } from '../model/types'
import type { World } from '../world'

type Row = Record<string, unknown>

const rowsOf = async (
  { library: { payload } }: World,
  collection: 'decisions' | 'releases' | 'reviews',
  { collection: of, id }: Doc,
): Promise<Row[]> => {
  const { docs } = await payload.db.find<Row & { id: string }>({
    collection,
    where: { documentKey: { equals: `${of}/${id}` } },
    sort: 'auditSeq',
    limit: 0,
    pagination: false,
  })
  return docs
}

const orderOf = (number: unknown): number => {
  const [major = 0, minor = 0] = String(number).split('.').map(Number)
  return major * 10_000 + minor
}

const text = (value: unknown): string =>
  value === null || value === undefined ? '' : String(value)

const at = ({ reference }: Doc): string => `of ${reference}`

const checkReviews = (reviews: Row[], doc: Doc): void => {
  const active = reviews.filter(({ state }) => state !== 'closed')
  must(active.length <= 1, 'one active review', () => `${active.length} ${at(doc)}`)
}

// The order in which releases were made is that of their reviews' ends; a number given later is higher.
const checkNumbers = (releases: Row[], doc: Doc): void => {
  const made = releases.toSorted((a, b) =>
    text(a['releasedAt']).localeCompare(text(b['releasedAt'])),
  )
  const orders = made.map(({ number }) => orderOf(number))
  const rising = orders.every((order, index) => index === 0 || order > (orders[index - 1] ?? 0))
  must(
    rising,
    'numbers in order',
    () => `${made.map(({ number }) => text(number)).join()} ${at(doc)}`,
  )
}

const hashOf = (content: unknown): string =>
  createHash('sha256')
    .update(canonicalize(content) ?? '')
    .digest('hex')

const changesIn = (acknowledged: unknown): string[] =>
  Array.isArray(acknowledged)
    ? acknowledged.map((one: unknown) => text(isRecord(one) ? one['change'] : one))
    : []

/** Whoever signed what a release rests on, as the walk saw them sign. */
const checkSignatures = (decisions: Row[], { review, doc, editors }: Signed): void => {
  const found = decisions.map(({ name, meaning, profession, role, acknowledged }) =>
    [...[name, meaning, profession, role].map(text), ...changesIn(acknowledged)].join(' '),
  )
  const seen = live(review).map(({ name, meaning, profession, role, acknowledged }) =>
    [name, meaning, profession, role, ...acknowledged].join(' '),
  )
  mustEqual(found, seen, ['valid decisions', `what was signed ${at(doc)}`])
  const of = (meaning: string) => decisions.filter((one) => one['meaning'] === meaning)
  const [verified, approved, overridden] = [of('verified'), of('approved'), of('overridden')]
  const verifiers = verified.map(({ user }) => text(user))
  for (const { user, name } of [...verified, ...approved, ...overridden]) {
    must(
      !editors.has(text(user)),
      'valid decisions',
      () => `${text(name)} edited and signed ${at(doc)}`,
    )
  }
  for (const { user, name } of approved) {
    const isOther = !verifiers.includes(text(user))
    must(isOther, 'valid decisions', () => `${text(name)} verified and approved ${at(doc)}`)
  }
  const professions = new Set(approved.map(({ profession }) => text(profession)))
  const required = overridden.length > 0 ? [] : review.professions
  const physician = needsPhysician(doc, doc.content) ? ['physician'] : []
  for (const one of [...required, ...physician]) {
    must(professions.has(one), 'valid decisions', () => `no ${one} approved ${at(doc)}`)
  }
  const isReviewed = overridden.length > 0 || verified.length >= review.minReviews
  must(isReviewed, 'valid decisions', () => `${verified.length} verified ${at(doc)}`)
  const isApproved = overridden.length > 0 || approved.length > 0
  must(isApproved, 'valid decisions', () => `nobody approved ${at(doc)}`)
}

/** What was under review before the step, and who had edited it. */
export type Signed = { doc: Doc; review: Review; editors: ReadonlySet<string> }

/** What stood before a step, of the documents that it may release. */
export const signedBefore = (model: Model): Map<number, Signed> =>
  new Map(
    model.docs.flatMap((doc): [number, Signed][] =>
      doc.review
        ? [
            [
              doc.at,
              {
                doc,
                review: structuredClone(doc.review),
                editors: new Set(
                  [...editorsOf(doc)].map((key) => model.people.get(key)?.id ?? key),
                ),
              },
            ],
          ]
        : [],
    ),
  )

const checkRelease = (
  release: Row,
  {
    signed,
    decisions,
    doc,
  }: {
    signed: Signed | undefined
    decisions: Row[]
    doc: Doc
  },
): void => {
  const name = `${text(release['number'])} ${at(doc)}`
  must(signed !== undefined, 'valid decisions', () => `${name} came out without a review`)
  const hash = text(release['contentHash'])
  must(hashOf(release['content']) === hash, 'valid decisions', () => `${name} says another thing`)
  must(signed.review.hash === hash, 'valid decisions', () => `${name} is not what was submitted`)
  const { round } = signed.review
  const ofRound = decisions.filter(
    (one) => text(one['review']) === text(release['review']) && one['round'] === round,
  )
  const isOver = ofRound.every((one) => one['contentHash'] === hash)
  must(isOver, 'valid decisions', () => `${name} rests on decisions over another content`)
  checkSignatures(ofRound, signed)
}

const knownReleases = new WeakMap<Model, Map<string, Set<string>>>()

const newReleases = (model: Model, doc: Doc, releases: Row[]): Row[] => {
  const all = knownReleases.get(model) ?? new Map<string, Set<string>>()
  knownReleases.set(model, all)
  const known = all.get(doc.id) ?? new Set<string>()
  all.set(doc.id, known)
  const fresh = releases.filter(({ id }) => !known.has(text(id)))
  for (const { id } of fresh) known.add(text(id))
  return fresh
}

/** What the database holds of a document, held against what must always be. */
export const checkRows = async (
  world: World,
  doc: Doc,
  before: ReadonlyMap<number, Signed>,
): Promise<void> => {
  const releases = await rowsOf(world, slugs.releases, doc)
  const current = releases.filter(({ status }) => status === 'inForce')
  must(current.length <= 1, 'one release in force', () => `${current.length} ${at(doc)}`)
  checkReviews(await rowsOf(world, slugs.reviews, doc), doc)
  checkNumbers(releases, doc)
  const fresh = newReleases(world.model, doc, releases)
  if (fresh.length === 0) return
  const decisions = await rowsOf(world, slugs.decisions, doc)
  for (const release of fresh) {
    checkRelease(release, { signed: before.get(doc.at), decisions, doc })
  }
}
