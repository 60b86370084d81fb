import { slugs } from '../../../src/slugs'
import {
  buildPeople,
  buildPerson,
  type ApiOptions,
  type Library,
  type People,
  type TestPerson,
} from '../../helpers'
import { isWhole } from '../../helpers/depth'
import { buildDocx, p, picture, redDot } from '../../unit/import/buildDocx'
import { createCrowd, type Crowd } from './crowd'

/** Where requests go, and how it ends. */
export type Site = { library: Library; stop: () => Promise<void> }

export type Scene = Site & {
  people: People
  /** Physicians of the group, each with every role there. */
  many: TestPerson[]
  crowd: Crowd
}

/** Numbers from 0 on. */
export const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

const joinGroup = async ({ payload }: Library, people: People, many: TestPerson[]) => {
  const { id } = people.group
  const group = await payload.findByID({ collection: slugs.workingGroups, id, depth: 0 })
  const roles = ['lead' as const, 'author' as const, 'reviewer' as const, 'approver' as const]
  const joining = many.map((person) => ({ user: person.id, roles }))
  const members = [...(group.members ?? []), ...joining]
  await payload.update({ collection: slugs.workingGroups, id, data: { members } })
}

/** How many come at the same moment; fewer where every write waits for the stand-in of MongoDB. */
export const crowdOf = isWhole() ? { people: 20, edits: 50 } : { people: 10, edits: 20 }

/** A group with its people, and many more. */
export const buildScene = async (site: Site, where: string): Promise<Scene> => {
  const { library } = site
  const people = await buildPeople(library)
  const many: TestPerson[] = []
  for (const index of upTo(crowdOf.people)) {
    const email = `foule${String(index)}@essais.example`
    const name = `Personne ${String(index)}`
    many.push(await buildPerson(library, email, { name, profession: 'physician' }))
  }
  await joinGroup(library, people, many)
  // Signing in is no part of what is measured.
  for (const { email } of many) await library.api('GET', '/users/me', { as: email })
  return { ...site, people, many, crowd: createCrowd(where) }
}

/** One of the many. */
export const oneOf = ({ many }: Scene, index: number): TestPerson => {
  const person = many[index % many.length]
  if (person) return person
  throw new Error('Nobody came')
}

/** A Word file with a title of its own and a picture, to be imported by this person. */
export const wordFile = (
  { people }: Scene,
  { title, as }: { title: string; as: TestPerson },
): ApiOptions => {
  const body = [
    p(title, 'Titre'),
    p('Objet', 'Titre1'),
    p('Poser une voie.'),
    `<w:p>${picture('dot', 'Un point rouge')}</w:p>`,
  ].join('')
  const bytes = buildDocx({ body, images: { dot: { extension: 'png', bytes: redDot } } })
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], 'pose.docx'))
  form.set('_payload', JSON.stringify({ workingGroup: people.group.id, themes: [people.theme.id] }))
  return { as: as.email, form }
}
