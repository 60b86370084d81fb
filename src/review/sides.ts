import type { PayloadRequest } from 'payload'

import type { SignedSide } from '../compare/types'
import {
  canonicalContent,
  contentHash,
  currentHashVersion,
  resolveContent,
  type HashVersion,
} from '../content'
import { dateTimeFr } from '../dates/french'
import { createError } from '../errors'
import { readSignedContent } from '../releases'
import { findReleases, type ReleaseRow } from '../releases/rows'
import { comparedRelease, contentOfRound, type WorkflowOptions } from '../workflow'
import type { WorkingCopy } from './readWorkingCopy'
import { saveOf } from './saves'

type Named = { name: string }
type Stored = Named & { doc: Readonly<Record<string, unknown>> }
type Released = Named & { release: ReleaseRow }

/** A state of a document: what was published, or what was stored. */
type State = Released | Stored

/** What is asked for: a state by its name. */
export type Wanted =
  | { at: 'current' | 'working' }
  | { at: 'release' | 'save'; key: string }
  | { at: 'round'; round: number }

const named =
  /^(?:(current|working)|(release):([1-9]\d{0,3}\.\d{1,4})|(save):([\w-]{1,64})|(round):([1-9]\d{0,5}))$/

/** Reads the name of a state; null for what names none. */
export const wantedIn = (name: string): Wanted | null => {
  const [, own, release, number, save, id, round, count] = named.exec(name) ?? []
  if (own === 'current' || own === 'working') return { at: own }
  if (release === 'release' && number !== undefined) return { at: release, key: number }
  if (save === 'save' && id !== undefined) return { at: save, key: id }
  return round === 'round' ? { at: round, round: Number(count) } : null
}

export type Context = { req: PayloadRequest; document: WorkingCopy; options: WorkflowOptions }

const released = (release: ReleaseRow | undefined): Released | null =>
  release === undefined ? null : { release, name: `la version ${release.number}` }

const findState = async (context: Context, wanted: Wanted): Promise<State | null> => {
  const { req, document, options } = context
  const { collection, id, key } = document
  switch (wanted.at) {
    case 'working':
      return { doc: document.doc, name: 'la version de travail' }
    case 'current':
      return released(comparedRelease(await findReleases(req, key)))
    case 'release': {
      const releases = await findReleases(req, key)
      return released(releases.find(({ number }) => number === wanted.key))
    }
    case 'save': {
      const save = await saveOf(req, { collection, id, save: wanted.key })
      return (
        save && {
          doc: { ...save.version, id },
          name: `l’enregistrement du ${dateTimeFr(save.createdAt)}`,
        }
      )
    }
    case 'round': {
      const { round } = wanted
      const submitted = await contentOfRound(options, { req, target: { collection, id }, round })
      return submitted && { doc: submitted.doc, name: `le tour ${String(round)}` }
    }
  }
}

const versionOf = (state: State): HashVersion | null =>
  'release' in state ? (state.release.hashVersion === 1 ? 1 : 2) : null

const signedSide = async (
  { req, document }: Context,
  { state, version }: { state: State; version: HashVersion },
): Promise<SignedSide> => {
  if ('release' in state) {
    const { id, contentHash: hash } = state.release
    return { content: await readSignedContent(req, id), contentHash: hash }
  }
  const content = await resolveContent({ req, collection: document.collection, doc: state.doc })
  return {
    content: canonicalContent(content, version),
    contentHash: contentHash(content, version),
  }
}

/** A state of a document, as it was or would be signed, and what people call it. */
export type Side = { name: string; signed: SignedSide }

/**
 * The contents of two states of a document, by their names; what is not published is written down as the other side is.
 * @throws NOT_FOUND for a state that there is not, or is not any more.
 */
export const readSides = async (
  context: Context,
  { from, to }: Record<'from' | 'to', Wanted>,
): Promise<Record<'after' | 'before', Side>> => {
  const before = await findState(context, from)
  const after = await findState(context, to)
  if (before === null || after === null) throw createError('NOT_FOUND')
  const version = versionOf(before) ?? versionOf(after) ?? currentHashVersion
  return {
    before: { name: before.name, signed: await signedSide(context, { state: before, version }) },
    after: { name: after.name, signed: await signedSide(context, { state: after, version }) },
  }
}
