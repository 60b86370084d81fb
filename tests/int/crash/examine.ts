import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, Payload } from 'payload'

import { verifyAudit } from '../../../src/audit'
import type { Settings } from '../../../src/settings'
import { slugs } from '../../../src/slugs'
import { behindIn, followedFaults } from './followed'

/** What a library looks like from inside, after its process was killed. */
export type Findings = {
  /** What does not hold together, in words. */
  faults: string[]
  /** Files in the folder of the media that no row knows. */
  unknownFiles: string[]
  /** Files that an upload or a large body left in the folder of temporary files. */
  temporaryFiles: string[]
  /** How many entries of the logs the recording consumers have before them. */
  behind: number
  /** Jobs that are marked as being worked on. */
  takenJobs: number
}

type Row = Record<string, unknown>

const rowsOf = async (payload: Payload, collection: CollectionSlug): Promise<Row[]> => {
  const { docs } = await payload.db.find<Row & { id: string }>({
    collection,
    limit: 0,
    pagination: false,
  })
  return docs
}

const twice = (keys: readonly string[]): string[] =>
  keys.filter((key, index) => keys.indexOf(key) !== index)

const auditFaults = async (payload: Payload): Promise<string[]> => {
  const verdict = await verifyAudit(payload)
  return verdict.intact ? [] : [`${verdict.broken}: ${verdict.reason}`]
}

/** A release is whole with its review, its signatures, its entry in the feed and its event in the log. */
const releaseFaults = async (payload: Payload): Promise<string[]> => {
  const releases = await rowsOf(payload, slugs.releases)
  const reviews = await rowsOf(payload, slugs.reviews)
  const changes = await rowsOf(payload, slugs.changes)
  const decisions = await rowsOf(payload, slugs.decisions)
  const events = await rowsOf(payload, slugs.auditEvents)
  const keyOf = ({ reference, number }: Row) => `${String(reference)} ${String(number)}`

  const ends = reviews.filter(({ outcome }) => outcome === 'released')
  const entries = changes.filter(({ type }) => type === 'released')
  const logged = events.filter(({ type }) => type === 'released')
  const inForce = releases.filter(({ status }) => status === 'inForce')
  const seqs = changes.map(({ seq }) => Number(seq)).sort((a, b) => a - b)
  return [
    ...releases
      .filter((release) => !entries.some((entry) => keyOf(entry) === keyOf(release)))
      .map((release) => `${keyOf(release)} is in no change`),
    ...releases
      .filter(({ review }) => !ends.some(({ id }) => id === review))
      .map((release) => `${keyOf(release)} comes from no review that ended so`),
    ...releases
      .filter(({ signatures }) => !Array.isArray(signatures) || signatures.length === 0)
      .map((release) => `${keyOf(release)} has no signature`),
    ...ends
      .filter(({ id }) => !releases.some(({ review }) => review === id))
      .map(({ id }) => `the review ${String(id)} ended in a release that is not there`),
    ...(entries.length === releases.length ? [] : ['the feed tells of other releases']),
    ...(logged.length === releases.length ? [] : ['the log tells of other releases']),
    ...decisions
      .filter(({ review }) => !reviews.some(({ id }) => id === review))
      .map(({ id }) => `the decision ${String(id)} belongs to no review`),
    ...twice(releases.map(keyOf)).map((key) => `${key} is there twice`),
    ...twice(inForce.map(({ documentKey }) => String(documentKey))).map(
      (key) => `${key} is in force twice`,
    ),
    ...seqs.flatMap((seq, index) => (seq === index + 1 ? [] : [`change ${seq} is out of place`])),
  ]
}

const versionFaults = async (payload: Payload): Promise<string[]> => {
  const documents = await rowsOf(payload, slugs.protocols)
  const faults = documents.map(async ({ id, reference, title, summary }) => {
    const { docs } = await payload.db.findVersions<Row>({
      collection: slugs.protocols,
      where: { parent: { equals: id } },
      sort: '-createdAt',
      limit: 1,
    })
    const { version } = docs[0] ?? {}
    const isSame = version?.['title'] === title && version?.['summary'] === summary
    return isSame ? [] : [`${String(reference)} is not its last version`]
  })
  return [
    ...(await Promise.all(faults)).flat(),
    ...twice(documents.map(({ reference }) => String(reference))).map((one) => `${one} is twice`),
  ]
}

const mediaFaults = async (payload: Payload, mediaDir: string): Promise<string[]> => {
  const faults = (await rowsOf(payload, slugs.media)).map(async ({ filename, sha256 }) => {
    const bytes = await readFile(path.join(mediaDir, String(filename))).catch(() => undefined)
    if (bytes === undefined) return [`${String(filename)} has a row and no file`]
    const isWhole = createHash('sha256').update(bytes).digest('hex') === sha256
    return isWhole ? [] : [`${String(filename)} is not what its row says`]
  })
  return (await Promise.all(faults)).flat()
}

const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])

/** Looks at every row and every file; to be asked of a library that nobody writes to meanwhile. */
export const examine = async (payload: Payload, settings: Settings): Promise<Findings> => {
  const known = new Set((await rowsOf(payload, slugs.media)).map(({ filename }) => filename))
  const jobs = await payload.find({
    collection: 'payload-jobs',
    where: { processing: { equals: true } },
    overrideAccess: true,
  })
  return {
    faults: [
      ...(await auditFaults(payload)),
      ...(await releaseFaults(payload)),
      ...(await versionFaults(payload)),
      ...(await mediaFaults(payload, settings.mediaDir)),
      ...(await followedFaults(settings)),
    ],
    behind: await behindIn(payload),
    unknownFiles: (await namesIn(settings.mediaDir)).filter(
      (name) => !known.has(name) && !name.startsWith('.'),
    ),
    temporaryFiles: await namesIn(path.join(settings.dataDir, 'tmp')),
    takenJobs: jobs.totalDocs,
  }
}
