import { slugs } from '../../../src/slugs'
import { onePagePdf } from '../../../src/demo/files/onePagePdf'
import { buildPerson, type Library, type People, type TestPerson } from '../../helpers'
import { fileForm, png } from '../access/stage'
import { journeyOf, type Journey } from './journey'

/** A physician who writes and approves in the group: whom separation of duties is about. */
export const buildWriter = async (library: Library, people: People): Promise<TestPerson> => {
  const { payload } = library
  const writer = await buildPerson(library, `plume.${people.group.slug}@essais.example`, {
    name: 'Paule Plume',
    profession: 'physician',
  })
  const { members } = await payload.findByID({
    collection: slugs.workingGroups,
    id: people.group.id,
    depth: 0,
  })
  await payload.update({
    collection: slugs.workingGroups,
    id: people.group.id,
    data: { members: [...(members ?? []), { user: writer.id, roles: ['author', 'approver'] }] },
  })
  return writer
}

/** Uploads a picture or a PDF; gives its id. */
export const uploadAs = async (
  library: Library,
  { email }: TestPerson,
  kind: 'pdf' | 'png',
  data: object = {},
): Promise<string> => {
  const bytes = kind === 'png' ? png() : onePagePdf('Fiche', [{ text: 'Une page.' }])
  const form = fileForm(bytes, `fichier.${kind}`, data)
  const { status, body } = await library.api('POST', '/media', { as: email, form })
  if (status >= 300) throw new Error(`Not uploaded: ${String(status)} ${JSON.stringify(body)}`)
  return String(body.doc.id)
}

/** Makes a document by a request; gives its journey. */
export const makeAs = async (
  library: Library,
  { people, as, path, body }: { people: People; as: TestPerson; path: string; body: unknown },
): Promise<Journey> => {
  const answer = await library.api('POST', path, { as: as.email, body })
  if (answer.status >= 300) {
    throw new Error(`Not made: ${String(answer.status)} ${JSON.stringify(answer.body)}`)
  }
  const { id, reference } = answer.body.doc
  const [, collection = ''] = path.split('/')
  return journeyOf(library, { people, path: `/${collection}/${String(id)}`, id, reference })
}

/** The id of the nth version of a document, the first being 0. */
export const versionOf = async (
  library: Library,
  { id }: Journey,
  nth: number,
): Promise<string> => {
  const { docs } = await library.payload.findVersions({
    collection: slugs.protocols,
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    limit: 1,
    page: nth + 1,
    depth: 0,
  })
  return String(docs[0]?.id)
}
