import type { Payload, TypedUser } from 'payload'

import { slugs } from '../../slugs'
import { findOrCreate } from '../findOrCreate'
import { addressOf } from './accounts'
import type { actorsOf } from './actors'
import { demoEstablishment, establishments } from './establishments'
import { groups, groupSlugs, personAt, postFacts, posts, type GroupSlug } from './groups'
import { networkName, networkPeople, themes } from './network'

type Actors = ReturnType<typeof actorsOf>
type PeopleOrder = { payload: Payload; actors: Actors; password: string; apiKey: string }
type Ids = ReadonlyMap<string, string>

/** Every account, group, theme and establishment, and the API client; nothing twice. */
export const seedPeople = async (order: PeopleOrder): Promise<void> => {
  await seedNetwork(order)
  const { actors } = order
  const coordinator = await actors('coordination')
  const themeIds = await seedThemes(order, coordinator)
  const establishmentIds = await seedEstablishments(order, coordinator)
  for (const slug of groupSlugs) await seedGroup(order, { slug, themeIds, establishmentIds })
  await seedClient(order, establishmentIds)
}

const seedNetwork = async ({ payload, actors, password }: PeopleOrder): Promise<void> => {
  const collection = slugs.users
  for (const person of networkPeople) {
    const email = addressOf(person.account)
    // Nobody could sign in to make the first account; the first one makes the others.
    const isFirst = person === networkPeople[0]
    await findOrCreate(payload, { collection, where: { email: { equals: email } } }, async () =>
      payload.create({
        collection,
        data: {
          email,
          password,
          name: person.name,
          profession: person.profession,
          jobTitle: person.jobTitle,
          organisation: networkName,
          roles: [person.role],
        },
        // Their password is the program's to give: a person who makes an account for another gives none.
        ...(!isFirst && { user: await actors('admin') }),
        overrideAccess: true,
      }),
    )
  }
}

const seedThemes = async ({ payload }: PeopleOrder, user: TypedUser): Promise<Ids> => {
  const collection = slugs.themes
  const ids = new Map<string, string>()
  for (const [index, [code, title]] of themes.entries()) {
    const where = { code: { equals: code } }
    const data = { code, title, order: index + 1 }
    const create = () => payload.create({ collection, data, user, overrideAccess: false })
    ids.set(code, await findOrCreate(payload, { collection, where }, create))
  }
  return ids
}

const seedEstablishments = async ({ payload }: PeopleOrder, user: TypedUser): Promise<Ids> => {
  const collection = slugs.establishments
  const ids = new Map<string, string>()
  for (const data of establishments) {
    const where = { finess: { equals: data.finess } }
    const create = () => payload.create({ collection, data, user, overrideAccess: false })
    ids.set(data.finess, await findOrCreate(payload, { collection, where }, create))
  }
  return ids
}

type GroupOrder = { slug: GroupSlug; themeIds: Ids; establishmentIds: Ids }

const seedMembers = async (order: PeopleOrder, group: GroupOrder) => {
  const { payload, actors, password } = order
  const user = await actors('admin')
  const collection = slugs.users
  const seedMember = async (post: (typeof posts)[number]) => {
    const email = addressOf(`${post}.${group.slug}`)
    const { profession, role } = postFacts[post]
    const { name, jobTitle, establishment } = personAt(group.slug, post)
    const data = {
      email,
      password,
      name,
      profession,
      jobTitle,
      organisation: establishment.name,
      establishment: group.establishmentIds.get(establishment.finess) ?? null,
      ...(post === 'responsable' && { representativeAs: 'medical' as const }),
    }
    const create = () => payload.create({ collection, data, user, overrideAccess: true })
    const where = { email: { equals: email } }
    return { user: await findOrCreate(payload, { collection, where }, create), roles: [role] }
  }
  const members = []
  for (const post of posts) members.push(await seedMember(post))
  return members
}

const seedGroup = async (order: PeopleOrder, group: GroupOrder): Promise<void> => {
  const { payload, actors } = order
  const { name, theme } = groups[group.slug]
  const members = await seedMembers(order, group)
  const collection = slugs.workingGroups
  const user = await actors('coordination')
  const where = { slug: { equals: group.slug } }
  const defaultTheme = theme === null ? null : (group.themeIds.get(theme) ?? null)
  const data = { slug: group.slug, name, defaultTheme, members }
  await findOrCreate(payload, { collection, where }, () =>
    payload.create({ collection, data, user, overrideAccess: false }),
  )
}

const seedClient = async (order: PeopleOrder, establishmentIds: Ids): Promise<void> => {
  const { payload, actors, apiKey } = order
  const collection = slugs.apiClients
  const { name, finess } = demoEstablishment
  const user = await actors('admin')
  const establishment = establishmentIds.get(finess) ?? null
  await findOrCreate(payload, { collection, where: { name: { equals: name } } }, () =>
    payload.create({
      collection,
      data: { name, establishment, enableAPIKey: true, apiKey },
      user,
      overrideAccess: false,
    }),
  )
}
