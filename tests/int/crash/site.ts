import { createHash } from 'node:crypto'
import { expect } from 'vitest'

import type { Settings } from '../../../src/settings'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { fileForm, png } from '../access/stage'
import { prepareChild, type Child, type Tokens } from './child'

/** A release that somebody was told of. */
export type Acknowledged = { number: string; contentHash: string }

/** A library whose server is killed and started again, and what it has acknowledged so far. */
export type Site = {
  settings: Settings
  people: People
  /** The server that runs now. */
  child: () => Child
  api: Library['api']
  /** What time it is there. */
  now: () => Date
  /** Moves its time on, in milliseconds. */
  advance: (milliseconds: number) => Promise<void>
  /** By reference: what must be in force at /v1. */
  acknowledged: Map<string, Acknowledged>
  /** A picture that documents carry as an attachment. */
  attachment: { media: string; sha256: string; filename: string }
  restart: () => Promise<void>
  stop: () => Promise<number | null>
}

const uploadAttachment = async (api: Library['api'], people: People) => {
  const form = fileForm(png(40, 30), 'fiche.png', { alt: 'Une fiche' })
  const { status, body } = await api('POST', '/media', { as: people.author.email, form })
  expect(status, JSON.stringify(body)).toBe(201)
  return { media: body.doc.id, sha256: body.doc.sha256, filename: body.doc.filename }
}

export type SiteOptions = {
  given?: Partial<Settings>
  /** Takes the filled library elsewhere before its server starts. */
  move?: (settings: Settings) => Promise<Settings>
}

/** Fills a fresh library with people, and starts its server in a process of its own. */
export const startSite = async ({ given = {}, move }: SiteOptions = {}): Promise<Site> => {
  const library = await startLibrary({ keepFolder: true, settings: given })
  const people = await buildPeople(library)
  // From here on the database is the other process's alone.
  await library.stop()
  const settings = move ? await move(library.settings) : library.settings

  const tokens: Tokens = new Map()
  const prepare = () => prepareChild(settings, tokens)
  let ahead = 0
  let child = await prepare().serve()
  let standby = prepare()
  const api: Library['api'] = (...asked) => child.api(...asked)
  return {
    settings,
    people,
    child: () => child,
    api,
    now: () => new Date(Date.now() + ahead),
    advance: async (milliseconds) => {
      ahead += milliseconds
      await child.advance(milliseconds)
    },
    acknowledged: new Map(),
    attachment: await uploadAttachment(api, people),
    restart: async () => {
      child = await standby.serve(ahead)
      standby = prepare()
    },
    stop: () => {
      standby.discard()
      return child.stop()
    },
  }
}

/** Fetches a file of a release and gives the SHA-256 of what came. */
export const publicDigest = async (site: Site, sha256: string, name: string): Promise<string> => {
  const answer = await site.child().get(`/v1/files/${sha256}/${encodeURIComponent(name)}`)
  if (answer.status !== 200) return `status ${answer.status}`
  return createHash('sha256')
    .update(Buffer.from(await answer.arrayBuffer()))
    .digest('hex')
}
