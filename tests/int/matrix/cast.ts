import { slugs } from '../../../src/slugs'
import { buildPeople, buildPerson, type ApiOptions, type Library, type People } from '../../helpers'
import type { Actor } from './words'

const clientKey = 'cle-de-la-matrice-0001'

/** Everybody of docs/rights.md. */
export type Cast = {
  people: People
  others: People
  client: string
  otherClient: string
  emailOf: (actor: Actor) => string | undefined
  /** The options of a request as this actor. */
  as: (actor: Actor) => ApiOptions
}

const strangerOf = async (library: Library, others: People): Promise<string> => {
  const { payload } = library
  const stranger = await buildPerson(library, 'etrangere@essais.example', {
    name: 'Estelle Étrangère',
    profession: 'physician',
  })
  const group = await payload.findByID({
    collection: slugs.workingGroups,
    id: others.group.id,
    depth: 0,
  })
  await payload.update({
    collection: slugs.workingGroups,
    id: others.group.id,
    data: {
      members: [
        ...(group.members ?? []),
        { user: stranger.id, roles: ['lead', 'author', 'reviewer', 'approver'] },
      ],
    },
  })
  return stranger.email
}

/** An account that was signed in and had every role, deactivated: its session outlives it. */
const inactiveOf = async (library: Library, people: People): Promise<string> => {
  const { payload } = library
  const inactive = await buildPerson(library, 'inactive@essais.example', {
    name: 'Inès Inactive',
    roles: ['admin', 'coordinator', 'editor', 'auditor'],
  })
  const group = await payload.findByID({
    collection: slugs.workingGroups,
    id: people.group.id,
    depth: 0,
  })
  const member = {
    user: inactive.id,
    roles: ['lead' as const, 'author' as const, 'reviewer' as const, 'approver' as const],
  }
  const members = [...(group.members ?? []), member]
  await payload.update({
    collection: slugs.workingGroups,
    id: people.group.id,
    data: { members },
  })
  await library.api('GET', '/users/me', { as: inactive.email })
  // Past the hook that ends the sessions: even one that was kept opens nothing.
  const where = { id: { equals: inactive.id } }
  await payload.db.updateOne({ collection: slugs.users, where, data: { active: false } })
  return inactive.email
}

const clientOf = async ({ payload }: Library, name: string, apiKey: string): Promise<string> => {
  const data = { name, enableAPIKey: true, apiKey }
  return (await payload.create({ collection: slugs.apiClients, data })).id
}

/** Makes everybody. */
export const buildCast = async (library: Library): Promise<Cast> => {
  const people = await buildPeople(library)
  const others = await buildPeople(library, { slug: 'autres', themeCode: 'AGE' })
  const stranger = await strangerOf(library, others)
  const inactive = await inactiveOf(library, people)
  const client = await clientOf(library, 'Établissement d’essai', clientKey)
  const otherClient = await clientOf(library, 'Un autre', 'cle-de-la-matrice-0002')
  const emails: Partial<Record<Actor, string>> = {
    inactive,
    stranger,
    author: people.author.email,
    reviewer: people.reviewer1.email,
    approver: people.approver1.email,
    manager: people.approver2.email,
    lead: people.lead.email,
    'named reviewer': others.reviewer1.email,
    'named approver': others.approver1.email,
    editor: people.editor.email,
    coordinator: people.coordinator.email,
    auditor: people.auditor.email,
    admin: people.admin.email,
  }
  return {
    people,
    others,
    client,
    otherClient,
    emailOf: (actor) => emails[actor],
    as: (actor) => {
      const email = emails[actor]
      if (email !== undefined) return { as: email }
      if (actor === 'anyone') return {}
      return { headers: { Authorization: `${slugs.apiClients} API-Key ${clientKey}` } }
    },
  }
}
