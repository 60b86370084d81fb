import { slugs } from '../../src/slugs'
import type { GroupRole, NetworkRole } from '../../src/vocabulary/people'
import type { Profession } from '../../src/vocabulary/professions'
import { testPassword, type Library } from './library'

export type TestPerson = { id: string; email: string; name: string }

export type PersonOptions = {
  name: string
  roles?: NetworkRole[]
  profession?: Profession
  jobTitle?: string
  active?: boolean
}

/** Makes an account; all share one password, hashed once a library. */
export const buildPerson = async (
  { payload }: Library,
  email: string,
  options: PersonOptions,
): Promise<TestPerson> => {
  const data = {
    email,
    organisation: 'Centre hospitalier des essais',
    jobTitle: 'Fonction d’essai',
    profession: 'nurse' as const,
    active: true,
    roles: [],
    ...options,
  }
  const known = hashes.get(payload)
  if (known) {
    const row = await payload.db.create({ collection: slugs.users, data: { ...data, ...known } })
    return { id: String(row.id), email, name: options.name }
  }
  const row = await payload.create({
    collection: slugs.users,
    data: { ...data, password: testPassword },
  })
  const stored = await payload.db.findOne<{ id: string; hash: string; salt: string }>({
    collection: slugs.users,
    where: { id: { equals: row.id } },
  })
  if (stored) hashes.set(payload, { hash: stored.hash, salt: stored.salt })
  return { id: row.id, email, name: options.name }
}

const hashes = new WeakMap<object, { hash: string; salt: string }>()

const network = {
  admin: { name: 'Alix Administration', roles: ['admin'], profession: 'other' },
  coordinator: { name: 'Camille Coordination', roles: ['coordinator'], profession: 'physician' },
  editor: { name: 'Émile Rédaction', roles: ['editor'], profession: 'other' },
  auditor: { name: 'Agathe Audit', roles: ['auditor'], profession: 'other' },
} as const

const members = {
  lead: { name: 'Léa Responsable', profession: 'physician' },
  author: { name: 'Axel Auteur', profession: 'nurse' },
  reviewer1: { name: 'Rose Relectrice', profession: 'nurse' },
  reviewer2: { name: 'Rémi Relecteur', profession: 'pharmacist' },
  approver1: { name: 'Ariane Approbatrice', profession: 'physician' },
  approver2: { name: 'Arthur Approbateur', profession: 'manager' },
} as const

const groupRoles: Record<keyof typeof members, GroupRole> = {
  lead: 'lead',
  author: 'author',
  reviewer1: 'reviewer',
  reviewer2: 'reviewer',
  approver1: 'approver',
  approver2: 'approver',
}

export type People = Record<keyof typeof members | keyof typeof network, TestPerson> & {
  group: { id: string; slug: string }
  theme: { id: string; code: string }
}

export type PeopleOptions = { slug?: string; themeCode?: string }

/**
 * Makes a working group with its people, a theme, and the people of the network. Called again with
 * another slug it makes another group, and finds the people of the network again.
 */
export const buildPeople = async (
  library: Library,
  { slug = 'essais', themeCode = 'MEOPA' }: PeopleOptions = {},
): Promise<People> => {
  const { payload } = library
  const findOr = async (email: string, make: () => Promise<TestPerson>): Promise<TestPerson> => {
    const where = { email: { equals: email } }
    const found = await payload.db.findOne<{ id: string; name: string }>({
      collection: slugs.users,
      where,
    })
    return found ? { id: found.id, email, name: found.name } : make()
  }
  const person = (email: string, options: PersonOptions) =>
    findOr(email, () => buildPerson(library, email, options))

  const everyone = new Map<string, TestPerson>()
  for (const [key, options] of Object.entries(network)) {
    const address = `${key}@essais.example`
    everyone.set(key, await person(address, { ...options, roles: [...options.roles] }))
  }
  for (const [key, options] of Object.entries(members)) {
    everyone.set(key, await person(`${key}.${slug}@essais.example`, options))
  }
  const named = (key: keyof typeof members | keyof typeof network): TestPerson => {
    const found = everyone.get(key)
    if (found) return found
    throw new Error(`Nobody is the ${key}`)
  }
  const themes = await payload.find({
    collection: slugs.themes,
    where: { code: { equals: themeCode } },
  })
  const theme =
    themes.docs[0] ??
    (await payload.create({
      collection: slugs.themes,
      data: { code: themeCode, title: `Thème ${themeCode}` },
    }))
  const group = await payload.create({
    collection: slugs.workingGroups,
    data: {
      name: `Groupe ${slug}`,
      slug,
      active: true,
      defaultTheme: theme.id,
      members: Object.entries(groupRoles).map(([key, role]) => ({
        user: everyone.get(key)?.id ?? '',
        roles: [role],
      })),
    },
  })
  return {
    admin: named('admin'),
    coordinator: named('coordinator'),
    editor: named('editor'),
    auditor: named('auditor'),
    lead: named('lead'),
    author: named('author'),
    reviewer1: named('reviewer1'),
    reviewer2: named('reviewer2'),
    approver1: named('approver1'),
    approver2: named('approver2'),
    group: { id: group.id, slug },
    theme: { id: theme.id, code: themeCode },
  }
}
