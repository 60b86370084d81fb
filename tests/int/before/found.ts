import type { ControlledSlug } from '../../../src/slugs'
import type { Library, People, TestPerson } from '../../helpers'
import { journeyOf, type Journey } from '../workflow/journey'

/** The people of the library, who were there before. */
export const findPeople = async (library: Library): Promise<People> => {
  const { docs } = await library.payload.find({ collection: 'users', pagination: false })
  const named = (key: string): TestPerson => {
    const found = docs.find(({ email }) =>
      [`${key}@`, `${key}.`].some((at) => email.startsWith(at)),
    )
    if (!found) throw new Error(`Nobody is the ${key}`)
    return { id: found.id, email: found.email, name: found.name }
  }
  const groups = await library.payload.find({ collection: 'working-groups' })
  const themes = await library.payload.find({ collection: 'themes' })
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
    group: { id: groups.docs[0]?.id ?? '', slug: 'essais' },
    theme: { id: themes.docs[0]?.id ?? '', code: 'MEOPA' },
  }
}

export type Collection = ControlledSlug

/** The workflow of a document that was there before. */
export const findJourney = async (
  library: Library,
  people: People,
  { collection, reference }: { collection: Collection; reference: string },
): Promise<Journey> => {
  const { docs } = await library.payload.find({
    collection,
    where: { reference: { equals: reference } },
    depth: 0,
  })
  const id = String(docs[0]?.id)
  return journeyOf(library, { people, path: `/${collection}/${id}`, id, reference })
}
