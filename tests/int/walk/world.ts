import { slugs } from '../../../src/slugs'
import type { GroupRole, NetworkRole } from '../../../src/vocabulary/people'
import type { Profession } from '../../../src/vocabulary/professions'
import { buildPeople, buildPerson, type Answer, type Library, type People } from '../../helpers'
import { fileForm, png } from '../access/stage'
import { createSignedIn } from '../../helpers/signedIn'
import type { Group, Model, Person } from './model/types'

/** A library with the people of a walk, and the model of both. */
export type World = {
  library: Library
  model: Model
  /** Asks the gateway as somebody of the walk. */
  ask: (who: string, request: Asked) => Promise<Answer>
  /** Signs somebody in anew: a deactivated account lost its sessions. */
  signInAgain: (who: string) => void
}

export type Asked = {
  method: string
  path: string
  body?: unknown
  form?: FormData
  headers?: Record<string, string>
}

/** When a walk begins. */
export const beginning = Date.parse('2026-03-02T08:00:00.000Z')

type Member = { key: string; profession: Profession; network?: NetworkRole[] }

// Members of a group, one role each, as `buildPeople` makes them.
const members = {
  lead: ['physician', 'lead'],
  author: ['nurse', 'author'],
  reviewer1: ['nurse', 'reviewer'],
  reviewer2: ['pharmacist', 'reviewer'],
  approver1: ['physician', 'approver'],
  approver2: ['manager', 'approver'],
} as const satisfies Record<string, readonly [Profession, GroupRole]>

const network = {
  admin: ['other', 'admin'],
  coordinator: ['physician', 'coordinator'],
  editor: ['other', 'editor'],
  auditor: ['other', 'auditor'],
} as const satisfies Record<string, readonly [Profession, NetworkRole]>

// Whom separation of duties is about: several hats on one head.
const hats: readonly (Member & { roles: GroupRole[] })[] = [
  { key: 'allround', profession: 'physician', roles: ['author', 'reviewer', 'approver', 'lead'] },
  { key: 'writer', profession: 'physician', roles: ['author', 'approver'] },
  {
    key: 'coordinates',
    profession: 'physician',
    network: ['coordinator'],
    roles: ['author', 'approver'],
  },
]

type Order = { library: Library; slug: string; themeCode: string; key: string; fileBy: string }

const buildGroup = async ({ library, slug, themeCode, key, fileBy }: Order) => {
  const people = await buildPeople(library, { slug, themeCode })
  const group: Group = {
    key,
    id: people.group.id,
    slug,
    themeId: people.theme.id,
    file: {
      key: `fiche-${key}`,
      id: await buildFile(library, people),
      uploadedBy: fileBy,
      usedBy: new Set(),
      alt: 'La fiche',
      describedBy: new Set(),
    },
    members: new Map(),
    rules: new Map(),
  }
  return { people, group }
}

/** The file that the documents of a group carry along. */
const buildFile = async ({ api }: Library, { author }: People): Promise<string> => {
  const form = fileForm(png(), 'fiche.png', { alt: 'La fiche' })
  const { body, status } = await api('POST', '/media', { as: author.email, form })
  if (status !== 201) throw new Error(`the file was not taken: ${String(status)}`)
  return String(body.doc.id)
}

const entryKeys = <Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] =>
  Object.keys(record).filter((key): key is Key => Object.hasOwn(record, key))

const personOf = (
  { id, email, name }: People['lead'],
  { key, profession, network: roles = [] }: Member,
): Person => ({ key, id, email, name, profession, network: roles, active: true, failures: 0 })

const peopleOf = (people: People, suffix: string): Person[] =>
  entryKeys(members).map((key) =>
    personOf(people[key], { key: key + suffix, profession: members[key][0] }),
  )

let worlds = 0

/** Sets two groups up with their people, those of the network, and some who wear several hats. */
export const buildWorld = async (library: Library): Promise<World> => {
  worlds += 1
  const slug = (name: string): string => `${name}-${worlds}`
  const a = await buildGroup({
    library,
    slug: slug('un'),
    themeCode: 'MEOPA',
    key: 'a',
    fileBy: 'author',
  })
  const b = await buildGroup({
    library,
    slug: slug('deux'),
    themeCode: 'AGE',
    key: 'b',
    fileBy: 'authorB',
  })
  const people = [...peopleOf(a.people, ''), ...peopleOf(b.people, 'B')]
  for (const key of entryKeys(network)) {
    const [profession, role] = network[key]
    people.push(personOf(a.people[key], { key, profession, network: [role] }))
  }
  for (const key of entryKeys(members)) {
    a.group.members.set(key, [members[key][1]])
    b.group.members.set(`${key}B`, [members[key][1]])
  }
  for (const hat of hats) {
    const made = await buildPerson(library, `${hat.key}.${slug('un')}@essais.example`, {
      name: `Dominique ${hat.key}`,
      profession: hat.profession,
      roles: hat.network ?? [],
    })
    people.push(personOf(made, hat))
    a.group.members.set(hat.key, hat.roles)
  }
  const model: Model = {
    clock: beginning,
    people: new Map(people.map((person) => [person.key, person])),
    groups: new Map([a.group, b.group].map((group) => [group.key, group])),
    docs: [],
    files: [],
    feed: [],
    hashes: new Map(),
    contents: new Map(),
    criticals: new Map(),
  }
  await library.payload.update({
    collection: slugs.workingGroups,
    id: a.group.id,
    data: { members: memberRows(model, a.group) },
  })
  return { library, model, ...asking(library, model) }
}

/** The members of a group as its row has them. */
export const memberRows = ({ people }: Model, { members: rows }: Group) =>
  [...rows].map(([key, roles]) => ({ user: people.get(key)?.id ?? '', roles }))

const asking = (library: Library, model: Model): Pick<World, 'ask' | 'signInAgain'> => {
  const tokens = new Map<string, Promise<string>>()
  const tokenOf = (who: string): Promise<string> => {
    const known = tokens.get(who)
    if (known) return known
    const token = createSignedIn(library.payload)(model.people.get(who)?.email ?? '')
    tokens.set(who, token)
    return token
  }
  return {
    ask: async (who, { method, path, headers, ...given }) =>
      library.api(method, path, {
        ...given,
        headers: { ...headers, Authorization: `JWT ${await tokenOf(who)}` },
      }),
    signInAgain: (who) => {
      tokens.delete(who)
    },
  }
}
