import { createLocalReq, type PayloadRequest, type RequiredDataFromCollectionSlug } from 'payload'

import { isRecord } from '../../input/isRecord'
import { slugs, type ControlledSlug } from '../../slugs'
import { loadView, performAction } from '../../workflow'
import { bodySchemas } from '../../workflow/core/bodies'
import { findOrCreate } from '../findOrCreate'
import type { DemoAction, DemoDocument, DemoTarget } from '../journeys'
import { doerOf, type Library } from './library'
import { prepare } from './prepare'

type Scene = { library: Library; target: DemoTarget }
type ActionOf<Type extends DemoAction['type']> = Extract<DemoAction, { type: Type }>

type DocumentData = RequiredDataFromCollectionSlug<ControlledSlug>
// The collections check the rest; every document has a title and a group.
const isDocumentData = (data: unknown): data is DocumentData =>
  isRecord(data) && typeof data['title'] === 'string' && typeof data['workingGroup'] === 'string'

const dataOf = async (scene: Scene, content: DemoDocument): Promise<DocumentData> => {
  const data = await prepare(scene, content)
  if (!isDocumentData(data)) throw new Error(`${scene.target.reference} has no title`)
  return data
}

type Found = { id: string; contentHash: unknown }

// Straight from the database and without its arrays: this is asked before every action.
const findDocument = ({ library, target }: Scene): Promise<Found | null> =>
  library.payload.db.findOne<Found>({
    collection: target.collection,
    where: { reference: { equals: target.reference } },
    select: { contentHash: true },
  })

const documentOf = async (scene: Scene): Promise<Found> => {
  const found = await findDocument(scene)
  if (!found) throw new Error(`${scene.target.reference} has not been made`)
  return found
}

const keyOfSection = async ({ library, target }: Scene, id: string, kind: string | undefined) => {
  if (kind === undefined || target.collection !== slugs.protocols) return undefined
  const { sections } = await library.payload.findByID({
    collection: target.collection,
    id,
    depth: 0,
    overrideAccess: true,
    select: { sections: true },
  })
  return sections?.find((section) => section.kind === kind)?.key ?? undefined
}

/** Makes a document as the group's author; the reference that it gets is part of the contract. */
export const create = async (scene: Scene, content: DemoDocument): Promise<void> => {
  const { library, target } = scene
  if (await findDocument(scene)) return
  const { reference } = await library.payload.create({
    collection: target.collection,
    data: await dataOf(scene, content),
    user: await doerOf(library, target, 'auteur'),
    overrideAccess: false,
    // Whole: the hooks after a save see what is selected, and the files of the document are told of it by them.
    depth: 0,
  })
  if (reference !== target.reference) throw new Error(`${target.reference} became ${reference}`)
}

/** Writes a new edition into the working copy, as the group's author. */
export const edit = async (scene: Scene, content: DemoDocument): Promise<void> => {
  const { library, target } = scene
  const { id } = await documentOf(scene)
  await library.payload.update({
    collection: target.collection,
    id,
    data: await dataOf(scene, content),
    user: await doerOf(library, target, 'auteur'),
    overrideAccess: false,
    depth: 0,
  })
}

/** Leaves a remark on the document, or on the section of a kind. */
export const comment = async (scene: Scene, { by, section, text }: ActionOf<'comment'>) => {
  const { library, target } = scene
  const { id } = await documentOf(scene)
  const key = await keyOfSection(scene, id, section)
  const data = {
    document: { relationTo: target.collection, value: id },
    ...(key && { section: key }),
    text,
  }
  const documentKey = { equals: `${target.collection}/${id}` }
  const where = { documentKey, text: { equals: text } }
  await findOrCreate(library.payload, { collection: slugs.comments, where }, async () =>
    library.payload.create({
      collection: slugs.comments,
      data,
      user: await doerOf(library, target, by),
      overrideAccess: false,
      depth: 0,
    }),
  )
}

/** What whoever signs ticks: every critical change that the document shows them. */
const acknowledgedBy = async (
  { library, target }: Scene,
  { req, id }: { req: PayloadRequest; id: string },
): Promise<string[]> => {
  const shown = { req, target: { collection: target.collection, id } }
  const { criticalChanges } = await loadView(library.workflow, shown)
  return criticalChanges.map((change) => change.id)
}

/** Performs an act of the workflow, with the hash that the person sees and the password to sign. */
export const act = async (scene: Scene, { by, action, body }: ActionOf<'act'>): Promise<void> => {
  const { library, target } = scene
  const { id, contentHash } = await documentOf(scene)
  const asked = bodySchemas[action].shape
  const isSigned = 'password' in asked && !asked.password.safeParse(undefined).success
  const user = await doerOf(library, target, by)
  const req = await createLocalReq({ user }, library.payload)
  const isAcknowledged = 'acknowledged' in asked
  await performAction(library.workflow, {
    req,
    target: { collection: target.collection, id },
    action,
    body: {
      ...body,
      ...('expectedHash' in asked && { expectedHash: contentHash }),
      ...(isAcknowledged && { acknowledged: await acknowledgedBy(scene, { req, id }) }),
      ...(isSigned && { password: library.settings.demoPassword }),
    },
  })
}
