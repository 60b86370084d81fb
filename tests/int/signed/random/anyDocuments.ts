import { fc } from '@fast-check/vitest'
import type { FlattenedField } from 'payload'

import { paragraph, richText } from '../../../../src/richText/model/build'
import { controlledSlugs, slugs, type ControlledSlug } from '../../../../src/slugs'
import type { Library, People } from '../../../helpers'
import { scaleFields } from '../../../helpers/scale'
import { valuesOf, type PointedAt } from '../../../unit/content/signed/anyDocument'
import { unsignedOf } from '../../../unit/content/signed/standing'
import { journeyOf, type Journey } from '../../workflow/journey'

const rich = (text: string) => richText([paragraph(text)])

// What makes a document of a kind complete; what is drawn takes its place where it is complete too.
const complete: Readonly<Record<ControlledSlug, object>> = {
  protocols: {
    audience: ['nurse'],
    settings: ['emergency'],
    sections: [{ kind: 'purpose', content: rich('Soulager.') }],
  },
  'training-modules': {
    audience: ['nurse'],
    objectives: [{ text: 'Savoir.' }],
    slides: [{ layout: 'content', title: 'Un', content: rich('Voir.') }],
  },
  newsletters: { editorial: rich('Bonjour.'), items: [{ type: 'article', title: 'Un article' }] },
  resources: { category: 'sheet', content: rich('Une fiche.') },
  scales: { ...scaleFields, recommendation: rich('Coter en équipe.') },
}

type Rows = Readonly<Record<'media' | 'themes', readonly string[]>>

/** What the fields of a document may point at: the files and themes of the library. */
const pointedAtIn =
  (rows: Rows): PointedAt =>
  (relationTo) => {
    if (relationTo === slugs.media) return fc.constantFrom(...rows.media)
    if (relationTo === slugs.themes) return fc.constantFrom(...rows.themes)
    throw new Error(`Nothing is known of what documents name in ${String(relationTo)}`)
  }

// A letter's year and issue name it, and are nobody else's.
const given = new Set(['year', 'issue'])

export type AnyDocuments = {
  library: Library
  people: People
  rows: Rows
  /** The references of releases in force, that letters may name. */
  inForce: readonly string[]
  seed: number
  /** So many of each kind. */
  times: number
}

export type AnyDocument = { collection: ControlledSlug; journey: Journey; drawn: string[] }

/** What an item of a letter names: a document in force, so that it may be released. */
const naming = (items: unknown, inForce: readonly string[]): unknown =>
  Array.isArray(items)
    ? items.map((item: unknown, at) =>
        typeof item === 'object' && item !== null
          ? { ...item, release: inForce[at % inForce.length] }
          : item,
      )
    : items

type Drawing = Pick<AnyDocuments, 'inForce' | 'rows' | 'seed'>

/** Gives a complete document whatever the library takes for each of its fields, and leaves it complete. */
const fill = async (
  { library, people }: Pick<AnyDocuments, 'library' | 'people'>,
  { journey, field, value }: { journey: Journey; field: FlattenedField; value: unknown },
): Promise<boolean> => {
  const as = people.author.email
  const before = (await library.api('GET', `${journey.path}?depth=0`, { as })).body
  const { status } = await journey.edit(people.author, { [field.name]: value })
  if (status >= 500) throw new Error(`${field.name}: ${JSON.stringify(value)} is ${status}`)
  if (status !== 200) return false
  if ((await journey.view(people.author)).body.missing.length === 0) return true
  await journey.edit(people.author, { [field.name]: before[field.name] })
  return false
}

/** The fields of a document that what is drawn goes into. */
export const contentFields = (library: Library, collection: ControlledSlug): FlattenedField[] => {
  const unsigned = unsignedOf(collection)
  return library.payload.collections[collection].config.flattenedFields.filter(
    ({ name }) => name !== 'id' && !unsigned.has(name) && !given.has(name),
  )
}

const draw = (field: FlattenedField, { rows, inForce, seed }: Drawing): unknown[] => {
  const { anyValue } = valuesOf(pointedAtIn(rows))
  const values = fc.sample(anyValue(field), { numRuns: 3, seed })
  return field.name === 'items' ? values.map((value) => naming(value, inForce)) : values
}

/** Documents of each kind that say whatever one may say, approved. */
export const anyDocuments = async (asked: AnyDocuments): Promise<AnyDocument[]> => {
  const { library, people, times } = asked
  const made: AnyDocument[] = []
  for (const [at, collection] of Array.from({ length: times }, () => controlledSlugs)
    .flat()
    .entries()) {
    const { status, body } = await library.api('POST', `/${collection}`, {
      as: people.author.email,
      body: {
        title: 'Un titre',
        summary: 'Un résumé.',
        workingGroup: people.group.id,
        themes: [people.theme.id],
        ...(collection === slugs.newsletters && { year: 2026, issue: `HS${at + 1}` }),
        ...complete[collection],
      },
    })
    if (status !== 201) throw new Error(JSON.stringify(body))
    const { id, reference } = body.doc
    const journey = journeyOf(library, { people, path: `/${collection}/${id}`, id, reference })
    const drawn: string[] = []
    for (const [place, field] of contentFields(library, collection).entries()) {
      const seed = asked.seed + at * 1000 + place
      for (const value of draw(field, { ...asked, seed })) {
        if (!(await fill(asked, { journey, field, value }))) continue
        drawn.push(field.name)
        break
      }
    }
    await journey.approve()
    made.push({ collection, journey, drawn })
  }
  return made
}
