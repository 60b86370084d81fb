import { randomUUID } from 'node:crypto'
import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'

import { createConfig } from '../../payload.config'
import { inTransaction } from '../../src/database'
import { paragraph, richText } from '../../src/richText/model/build'
import { readSettings } from '../../src/settings'
import { slugs } from '../../src/slugs'

type Place = { group: string; theme: string }

const sections = ['purpose', 'procedure', 'monitoring'].map((kind) => ({
  kind,
  key: randomUUID(),
  content: richText([paragraph('Évaluer la douleur, expliquer le soin, surveiller. '.repeat(20))]),
}))

const at = '2026-01-15T08:00:00.000Z'

const writeRelease = (req: PayloadRequest, id: string, reference: string) => {
  const documentKey = `${slugs.protocols}/${id}`
  return req.payload.db.create({
    collection: slugs.releases,
    data: {
      slot: `${documentKey}/inForce`,
      document: { relationTo: slugs.protocols, value: id },
      documentKey,
      kind: 'protocol',
      reference,
      identifier: `urn:uuid:${randomUUID()}`,
      number: '1.0',
      order: 1000,
      status: 'inForce',
      title: `Protocole ${reference}`,
      releasedAt: at,
      effectiveAt: at,
      reviewDueAt: '2099-01-15T08:00:00.000Z',
      // Else the server would be busy giving it while we measure.
      reviewState: 'current',
      contentHash: 'a'.repeat(64),
    },
    req,
  })
}

const writeReview = (req: PayloadRequest, id: string, { group }: Place) => {
  const documentKey = `${slugs.protocols}/${id}`
  return req.payload.db.create({
    collection: slugs.reviews,
    data: {
      slot: `${documentKey}/active`,
      document: { relationTo: slugs.protocols, value: id },
      documentKey,
      workingGroup: group,
      state: 'inReview',
      round: 1,
      changeType: 'minor',
      changeSummary: 'Mesure',
      contentHash: 'a'.repeat(64),
      submittedBy: { name: 'Mesure' },
      submittedAt: at,
      rules: { minReviews: 1, requiredProfessions: [] },
      assignees: [],
    },
    req,
  })
}

/** One protocol; of ten, six have a release in force and one is in review. */
const writeProtocol = async (req: PayloadRequest, index: number, place: Place): Promise<void> => {
  const reference = `PRO-MES-${String(index).padStart(5, '0')}`
  const row: unknown = await req.payload.db.create({
    collection: slugs.protocols,
    data: {
      reference,
      identifier: `urn:uuid:${randomUUID()}`,
      title: `Protocole ${reference}`,
      summary: 'Un protocole écrit pour la mesure.',
      workingGroup: place.group,
      themes: [place.theme],
      nurseProtocol: true,
      contentHash: 'a'.repeat(64),
      sections: sections.map((section) => ({ ...section, id: randomUUID(), key: randomUUID() })),
    },
    req,
  })
  const id = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : ''
  if (index % 10 < 6) await writeRelease(req, id, reference)
  if (index % 10 === 6) await writeReview(req, id, place)
}

const placesOf = async (payload: Payload): Promise<Place[]> => {
  const groups = await payload.find({ collection: slugs.workingGroups, depth: 0, limit: 100 })
  const themes = await payload.find({ collection: slugs.themes, depth: 0, limit: 1 })
  const theme = themes.docs[0]?.id ?? ''
  return groups.docs.map(({ id }) => ({ group: id, theme }))
}

/** Writes protocols until a library has `count` of them, spread over its groups. */
export const fillLibrary = async (
  environment: Readonly<Record<string, string>>,
  count: number,
): Promise<void> => {
  const settings = readSettings({ ...process.env, ...environment })
  const payload = await getPayload({ config: createConfig(settings), key: settings.dataDir })
  const places = await placesOf(payload)
  const { totalDocs } = await payload.count({ collection: slugs.protocols })
  const req = await createLocalReq({}, payload)
  await inTransaction({ req, name: 'fill' }, async () => {
    for (let index = totalDocs; index < count; index += 1) {
      const place = places[index % places.length]
      if (place) await writeProtocol(req, index, place)
    }
  })
  await payload.destroy()
}
