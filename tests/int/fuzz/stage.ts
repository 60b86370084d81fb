import { createServer } from '../../../src/server'
import { controlledSlugs, slugs } from '../../../src/slugs'
import { startLibrary, type Library } from '../../helpers'
import { createSignedIn } from '../../helpers/signedIn'
import { fileForm, png } from '../access/stage'
import { completeBody } from '../matrix/bodies'
import { buildCast, type Cast } from '../matrix/cast'
import { fingerprintOf } from '../matrix/fingerprint'
import { giveBack } from '../matrix/giveBack'
import { serverOptions } from '../publicApi/publicServer'
import { startJourney } from '../workflow/journey'
import type { GraphqlSchema } from './graphqlBodies'
import { readSchema } from './graphqlSchema'
import { buildHidden, type Hidden } from './hidden'
import { nameOfRow } from './ids'
import { readLog, type WrittenLog } from './log'
import { pagesOf } from './pages'
import { draftWord } from './words'

/** Who sends: nobody at all, an API client, or somebody with a session. */
export const senders = [
  'nobody',
  'client',
  'author',
  'reviewer',
  'editor',
  'coordinator',
  'admin',
] as const
export type Sender = (typeof senders)[number]

/** A library on its real server, with names for what requests speak of. */
export type Stage = {
  library: Library
  port: number
  /** What `@@name@@` stands for in a request, so that a request means the same in every run. */
  names: Readonly<Record<string, string>>
  emailOf: (sender: Sender) => string | undefined
  graphql: GraphqlSchema
  log: WrittenLog
  headersOf: (sender: Sender) => Promise<Record<string, string>>
  /** Gives people and groups back what they were: an admin may have deactivated everybody. */
  mend: () => Promise<void>
  stop: () => Promise<void>
}

type Row = Record<string, unknown> & { id: string }

const rowsOf = async ({ payload }: Library, collection: 'releases' | 'users' | 'working-groups') =>
  (await payload.db.find<Row>({ collection, limit: 0, pagination: false })).docs

const mender = async (
  library: Library,
  hidden: Hidden,
  otherGroup: string,
): Promise<() => Promise<void>> => {
  const users = await rowsOf(library, slugs.users)
  const groups = await rowsOf(library, slugs.workingGroups)
  const restore = async (collection: 'users' | 'working-groups', rows: readonly Row[]) => {
    for (const { id, ...data } of rows) {
      const where = { id: { equals: id } }
      await library.payload.db.updateOne({ collection, where, data })
    }
  }
  return async () => {
    await restore(slugs.users, users)
    await restore(slugs.workingGroups, groups)
    for (const id of [hidden.hidden, hidden.hiddenReview]) {
      // Written only where it was moved: a row that nobody touched stays as it is.
      const where = { id: { equals: id }, workingGroup: { not_equals: otherGroup } }
      const data = { workingGroup: otherGroup }
      const collection = slugs.protocols
      const moved: unknown = await library.payload.db.updateOne({ collection, where, data })
      if (moved !== null) await giveBack(library, { key: `${collection}/${id}`, group: otherGroup })
    }
  }
}

/** A document of each kind that is no protocol, so that there is one to ask for. */
const addOthers = async (library: Library, { people }: Cast): Promise<void> => {
  for (const slug of controlledSlugs.filter((kind) => kind !== slugs.protocols)) {
    const body = completeBody(slug, people, `Ébauche ${draftWord}`)
    const as = people.author.email
    const { status } = await library.api('POST', `/${slug}`, { as, body })
    if (status !== 201) throw new Error(`no ${slug}`)
  }
}

/** An id of each collection that has a row. */
const namesOfRows = async ({ payload }: Library): Promise<Record<string, string>> => {
  const names: Record<string, string> = {}
  for (const { slug } of payload.config.collections) {
    const row = await payload.db.findOne<Row>({ collection: slug, where: {} })
    if (row) names[nameOfRow(slug)] = row.id
  }
  return names
}

const upload = async (library: Library, cast: Cast) => {
  const form = fileForm(png(), 'schema.png', { alt: 'Un schéma' })
  const { body } = await library.api('POST', '/media', { ...cast.as('author'), form })
  return { media: String(body.doc.id), filename: String(body.doc.filename) }
}

const documentsOf = async (library: Library, { people }: Cast) => {
  const draft = await startJourney(library, people, { title: `Ébauche ${draftWord}` })
  const review = await startJourney(library, people)
  await review.submit()
  const inForce = await startJourney(library, people)
  const { body } = await inForce.release('minor')
  const comment = await library.api('POST', '/comments', {
    as: people.reviewer1.email,
    body: { document: { relationTo: slugs.protocols, value: review.id }, text: 'À préciser.' },
  })
  const versions = await library.payload.findVersions({
    collection: slugs.protocols,
    where: { parent: { equals: draft.id } },
    limit: 1,
  })
  return {
    draft: draft.id,
    review: review.id,
    inForce: inForce.id,
    reference: inForce.reference,
    hash: await draft.hash(),
    reviewHash: await review.hash(),
    release: String(body.release?.contentHash ?? ''),
    releaseId: String((await rowsOf(library, slugs.releases))[0]?.id),
    comment: String(comment.body.doc?.id),
    version: String(versions.docs[0]?.id),
  }
}

/** Everything that is stored, but what anybody's sign-in or forgotten password leaves on an account. */
export const storedOf = async (library: Library): Promise<Record<string, string>> => {
  const { users, ...prints } = await fingerprintOf(library)
  const people = (await rowsOf(library, slugs.users)).map(
    ({ id, email, name, roles, active, hash }) => [id, email, name, roles, active, hash],
  )
  return { ...prints, users: JSON.stringify(people.sort()) + (users === undefined ? '!' : '') }
}

/** Sets the stage. */
export const buildStage = async (): Promise<Stage> => {
  const library = await startLibrary()
  const cast = await buildCast(library)
  const documents = await documentsOf(library, cast)
  const files = await upload(library, cast)
  await addOthers(library, cast)
  const rows = await namesOfRows(library)
  const hidden = await buildHidden(library, cast)
  const server = await createServer({ ...serverOptions(library), next: await pagesOf(library) })
  const port = await server.listen({ host: '127.0.0.1', port: 0 })
  const signedIn = createSignedIn(library.payload)
  const emails: Partial<Record<Sender, string>> = {
    author: cast.people.author.email,
    reviewer: cast.people.reviewer1.email,
    editor: cast.people.editor.email,
    coordinator: cast.people.coordinator.email,
    admin: cast.people.admin.email,
  }
  const headersOf: Stage['headersOf'] = async (sender) => {
    const email = emails[sender]
    if (email !== undefined) return { Authorization: `JWT ${await signedIn(email)}` }
    return sender === 'client' ? { ...cast.as('client').headers } : {}
  }
  for (const sender of senders) await headersOf(sender)
  const log = readLog(library, server)
  return {
    library,
    port,
    names: {
      ...rows,
      ...documents,
      ...files,
      ...hidden,
      otherGroup: cast.others.group.id,
      user: cast.people.reviewer2.id,
      email: cast.people.reviewer2.email,
      group: cast.people.group.id,
      theme: cast.people.theme.id,
      client: cast.client,
    },
    headersOf,
    emailOf: (sender) => emails[sender],
    graphql: await readSchema(port),
    log,
    mend: await mender(library, hidden, cast.others.group.id),
    stop: async () => {
      log.stop()
      await server.stop()
      await library.stop()
    },
  }
}
