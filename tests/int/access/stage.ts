import type { CollectionSlug } from 'payload'
import { deflateSync } from 'node:zlib'

import { paragraph, richText } from '../../../src/richText/model/build'
import { slugs } from '../../../src/slugs'
import { buildProtocol, type Library } from '../../helpers'
import { buildCast, type Cast } from './actors'

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const crc = Buffer.alloc(4)
  crc.writeUInt32BE(crc32(body))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, body, crc])
}

const crc32 = (bytes: Buffer): number => {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}

/** A grey PNG of this size, made here: no sample file is needed. */
export const png = (width = 4, height = 4): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc((width + 1) * height, 0))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A form with one file, as the admin sends it. */
export const fileForm = (bytes: Uint8Array, name = 'schema.png', data: object = {}): FormData => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(bytes)], name, { type: 'application/octet-stream' }))
  form.set('_payload', JSON.stringify(data))
  return form
}

/** The rows that the access table asks for. */
export type Stage = Cast & {
  protocol: string
  media: string
  filename: string
  ids: Record<string, string>
}

const releaseData = (document: { relationTo: 'protocols'; value: string }, number: string) => ({
  document,
  documentKey: `protocols/${document.value}`,
  slot: `${document.value}/${number}`,
  order: Number(number) * 10_000,
  kind: 'protocol' as const,
  reference: 'PRO-MEOPA-001',
  identifier: 'urn:uuid:00000000-0000-4000-8000-000000000000',
  number,
  title: 'Publié',
  releasedAt: '2026-01-01T00:00:00.000Z',
  effectiveAt: '2026-01-01T00:00:00.000Z',
  contentHash: 'a'.repeat(64),
  overriddenBy: null,
  content: { secret: 'canonique' },
  signatures: [{ name: 'Ariane', comment: 'commentaire interne' }],
})

const buildReviewRows = async (
  { payload }: Library,
  document: { relationTo: 'protocols'; value: string },
): Promise<Record<string, string>> => {
  const documentKey = `protocols/${document.value}`
  const common = { document, documentKey, reference: 'PRO-MEOPA-001', round: 1 }
  const review = await payload.create({
    collection: slugs.reviews,
    data: { ...common, slot: `${documentKey}/closed`, state: 'closed' },
  })
  const decision = await payload.create({
    collection: slugs.decisions,
    data: {
      ...common,
      review: review.id,
      name: 'Ariane',
      meaning: 'approved',
      at: '2026-01-01T00:00:00.000Z',
      contentHash: 'a'.repeat(64),
    },
  })
  const inForce = await payload.create({
    collection: slugs.releases,
    data: { ...releaseData(document, '2.0'), status: 'inForce' },
  })
  const superseded = await payload.create({
    collection: slugs.releases,
    data: { ...releaseData(document, '1.0'), status: 'superseded' },
  })
  const change = await payload.create({
    collection: slugs.changes,
    data: {
      seq: 1,
      type: 'released',
      kind: 'protocol',
      reference: 'PRO-MEOPA-001',
      number: '2.0',
      at: '2026-01-01T00:00:00.000Z',
    },
  })
  return {
    review: review.id,
    decision: decision.id,
    inForce: inForce.id,
    superseded: superseded.id,
    change: change.id,
  }
}

const firstId = async ({ payload }: Library, collection: CollectionSlug): Promise<string> => {
  const row = await payload.db.findOne<{ id: string }>({ collection, where: {} })
  return String(row?.id)
}

const upload = async (library: Library, as: string): Promise<{ id: string; filename: string }> => {
  const answer = await library.api('POST', '/media', { as, form: fileForm(png()) })
  if (answer.status !== 201) throw new Error(`No upload: ${JSON.stringify(answer.body)}`)
  return answer.body.doc
}

const figure = (image: string) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: 'b1', blockType: 'figure', image, alt: 'Schéma', caption: null },
})

/** A library with one of everything. */
export const buildStage = async (library: Library): Promise<Stage> => {
  const cast = await buildCast(library)
  const { people } = cast
  const media = await upload(library, people.author.email)
  const content = richText([paragraph('Voir le schéma.')])
  const { id } = await buildProtocol(library, people, {
    sections: [
      {
        kind: 'purpose',
        content: {
          root: { ...content.root, children: [...content.root.children, figure(media.id)] },
        },
      },
    ],
  })
  const document = { relationTo: 'protocols' as const, value: id }
  const comment = await library.api('POST', '/comments', {
    as: people.reviewer1.email,
    body: { document, text: 'À préciser.' },
  })
  const establishment = await library.payload.create({
    collection: slugs.establishments,
    data: { name: 'Centre hospitalier des essais', finess: '310000001' },
  })
  const versions = await library.payload.findVersions({ collection: slugs.protocols, where: {} })
  return {
    ...cast,
    protocol: id,
    media: media.id,
    filename: media.filename,
    ids: {
      ...(await buildReviewRows(library, document)),
      protocol: id,
      media: media.id,
      comment: String(comment.body.doc?.id),
      version: String(versions.docs[0]?.id),
      establishment: establishment.id,
      client: cast.client,
      user: people.reviewer2.id,
      group: people.group.id,
      theme: people.theme.id,
      audit: await firstId(library, slugs.auditEvents),
      counter: await firstId(library, slugs.counters),
    },
  }
}
