import { canonicalContent } from '../content/canonical'
import { hashOfJson } from '../content/hashOfJson'
import type { HashVersion } from '../content/hashVersion'
import { readSigned } from '../content/signed/content'
import { versionOfSigned, type KnownFiles } from '../content/signed/reading'
import type { ResolvedContent } from '../kinds/contents'
import { kindCodes, type DocumentKind } from '../kinds/facts'
import { isRecord } from '../input/isRecord'
import type { FileUrl } from '../render'
import type { FrozenFile } from '../richText/model/frozenFile'
import { compareContents } from './compareContents'
import { withoutMarks } from './marks'
import type { CompareOrder, Comparison, Difference } from './types'

/** Where the public finds a file of a release. */
export const publicFileUrl = '/v1/files/{sha256}/{name}'

const fileUrlOf = ({ fileUrl = publicFileUrl, files = [] }: CompareOrder): FileUrl => {
  const known = new Map(
    files.flatMap(({ sha256, url }) => (url === undefined ? [] : [[sha256, url]])),
  )
  return (sha256, name) =>
    known.get(sha256) ??
    fileUrl.replaceAll('{sha256}', sha256).replaceAll('{name}', () => encodeURIComponent(name))
}

// The side that was signed by version 2 says of files what the other one leaves out.
const factsIn = (value: unknown): [string, Partial<FrozenFile>][] => {
  if (Array.isArray(value)) return value.flatMap(factsIn)
  if (!isRecord(value)) return []
  const { sha256, mimeType } = value
  if (typeof sha256 === 'string' && typeof mimeType === 'string') return [[sha256, value]]
  return Object.values(value).flatMap(factsIn)
}

const knownFiles = ({ before, after, files = [] }: CompareOrder): KnownFiles =>
  new Map([
    ...files.map(({ url: _, ...facts }): [string, Partial<FrozenFile>] => [facts.sha256, facts]),
    ...factsIn(before.content),
    ...factsIn(after.content),
  ])

const isKind = (name: string): name is DocumentKind => kindCodes.some((kind) => kind === name)

const somethingElse: Difference = {
  part: null,
  place: 'Document',
  path: 'document',
  group: 'document',
  unit: 'block',
  status: 'changed',
  member: null,
  context: '',
  before: '',
  after: '',
}

const isOfKind = <Kind extends DocumentKind>(
  content: ResolvedContent,
  kind: Kind,
): content is Extract<ResolvedContent, { kind: Kind }> => content.kind === kind

const formOf = (kind: DocumentKind, signed: unknown, version: HashVersion): string =>
  versionOfSigned(signed) === version
    ? hashOfJson(signed)
    : hashOfJson(canonicalContent(readSigned(kind, signed, { version }), version))

/**
 * Compares what was signed. Contents of two versions are compared by the older one. Whatever differs is a difference: what
 * nobody foresaw is one of the document.
 */
export const compareOrder = (order: CompareOrder): Comparison => {
  const { kind } = order
  if (!isKind(kind)) throw new Error(`${kind} is no kind of document`)
  const { before: old, after: now } = order
  const files = knownFiles(order)
  const version = versionOfSigned(old.content) === 1 ? 1 : versionOfSigned(now.content)
  const read = (signed: unknown) => readSigned(kind, withoutMarks(signed), { version, files })
  const before = read(old.content)
  const after = read(now.content)
  if (!isOfKind(before, kind) || !isOfKind(after, kind)) {
    throw new Error('what was signed is read by its kind')
  }
  const compared = compareContents(kind, { before, after }, { fileUrl: fileUrlOf(order) })
  if (compared.differences.length > 0) return compared
  const isSame = formOf(kind, old.content, version) === formOf(kind, now.content, version)
  return isSame ? compared : { ...compared, differences: [somethingElse] }
}
