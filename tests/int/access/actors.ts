import { slugs } from '../../../src/slugs'
import { buildPeople, buildPerson, type ApiOptions, type Library, type People } from '../../helpers'

export const actors = [
  'anonymous',
  'client',
  'inactive',
  'outsider',
  'reviewer',
  'approver',
  'author',
  'lead',
  'editor',
  'coordinator',
  'auditor',
  'admin',
] as const
export type Actor = (typeof actors)[number]

/** Who reads the working copies of the group. */
export const readers: Actor[] = [
  'reviewer',
  'approver',
  'author',
  'lead',
  'editor',
  'coordinator',
  'auditor',
]
/** Everybody with an active account. */
export const everyPerson: Actor[] = ['outsider', ...readers, 'admin']
export const nobody: Actor[] = []
export const everyone: Actor[] = [...actors]

const clientKey = 'cle-d-essai-0001'

export type Cast = {
  people: People
  others: People
  client: string
  /** The options of a request as this actor. */
  as: (actor: Actor) => ApiOptions
}

const deactivate = async ({ payload }: Library, id: string): Promise<void> => {
  await payload.update({ collection: slugs.users, id, data: { active: false } })
}

/** A group with its people, another group, an API client, and an account that was deactivated. */
export const buildCast = async (library: Library): Promise<Cast> => {
  const people = await buildPeople(library)
  const others = await buildPeople(library, { slug: 'autres', themeCode: 'AGE' })
  const inactive = await buildPerson(library, 'inactive@essais.example', {
    name: 'Inès Inactive',
    roles: ['coordinator', 'admin'],
  })
  // Signed in first: a session that outlives its account is the case that matters.
  await library.api('GET', '/users/me', { as: inactive.email })
  await deactivate(library, inactive.id)
  const client = await library.payload.create({
    collection: slugs.apiClients,
    data: { name: 'Établissement d’essai', enableAPIKey: true, apiKey: clientKey },
  })
  const emails: Record<Exclude<Actor, 'anonymous' | 'client'>, string> = {
    inactive: inactive.email,
    outsider: others.author.email,
    reviewer: people.reviewer1.email,
    approver: people.approver1.email,
    author: people.author.email,
    lead: people.lead.email,
    editor: people.editor.email,
    coordinator: people.coordinator.email,
    auditor: people.auditor.email,
    admin: people.admin.email,
  }
  return {
    people,
    others,
    client: client.id,
    as: (actor) => {
      if (actor === 'anonymous') return {}
      if (actor !== 'client') return { as: emails[actor] }
      return { headers: { Authorization: `${slugs.apiClients} API-Key ${clientKey}` } }
    },
  }
}
