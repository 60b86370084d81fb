import type { ChangeList, PageLinks, ThemeList } from '../../schemas/responses'
import type { PublicComparison } from '../../schemas/comparison'
import type { PublicRelease } from '../../schemas/release'
import { erroneousRelease, listedRelease } from '../../serializers/listItem'
import { documentPath } from '../../serializers/links'
import type { DocumentKind } from '../../../vocabulary/documents'
import { byKind, kindFacts, mainKind } from '../../../kinds/facts'
import { servingOf } from '../../../kinds/servings'
import { publicUrl } from './shared'

/** One release in force of each kind. */
export const exampleOf: Readonly<Record<DocumentKind, PublicRelease>> = byKind(
  (kind) => servingOf(kind).example,
)

const onlyPage = (address: string): { page: number; limit: number; links: PageLinks } => ({
  page: 1,
  limit: 20,
  links: { self: address, first: address, previous: null, next: null, last: address },
})

/** A list of one document. */
export const exampleList = (kind: DocumentKind) => {
  const address = publicUrl + documentPath(kind, '').slice(0, -1)
  const { links, ...page } = onlyPage(address)
  return { items: [listedRelease(exampleOf[kind])], ...page, total: 1, pages: 1, links }
}

/** A history: a release in force, and an older one that was withdrawn for an error. */
export const exampleHistory = (kind: DocumentKind) => {
  const release = exampleOf[kind]
  const { links, ...page } = onlyPage(release.links.history)
  const { reference } = release
  const erroneous = erroneousRelease(
    {
      kind,
      reference,
      number: '1.1',
      title: release.title,
      order: 10_001,
      effectiveAt: '2026-01-12T09:00:00.000Z',
      changeType: 'minor',
      changeSummary: 'Dose précisée.',
      status: 'withdrawn',
      withdrawal: {
        kind: 'error',
        reason: 'Dose fausse.',
        at: '2026-02-20T10:00:00.000Z',
        replacedBy: null,
      },
      updatedAt: '2026-02-20T10:00:00.000Z',
    },
    publicUrl,
  )
  const items = [listedRelease(release), ...(erroneous ? [erroneous] : [])]
  return { items, ...page, total: 2, pages: 1, links }
}

/** A dose that changed between two releases. */
export const exampleComparison: PublicComparison = {
  from: '1.1',
  to: '2.0',
  head: [
    {
      field: 'title',
      label: 'Titre',
      before: 'MEOPA',
      after: 'MEOPA chez l’adulte',
      critical: false,
    },
  ],
  parts: [
    {
      key: 'procedure',
      title: 'Conduite à tenir',
      status: 'changed',
      html: '<p>Inhaler <del>3 min</del><ins>5 min</ins> avant le geste.</p>',
      changes: [
        {
          place: 'Paragraphe 1',
          before: 'Inhaler 3 min avant le geste.',
          after: 'Inhaler 5 min avant le geste.',
          critical: true,
        },
      ],
    },
    {
      key: 'purpose',
      title: 'Objet',
      status: 'same',
      html: '<p>Soulager pendant un soin.</p>',
      changes: [],
    },
  ],
}

export const exampleThemes: ThemeList = {
  items: [
    {
      code: 'MEOPA',
      title: 'MEOPA',
      counts: byKind((kind) => (kindFacts[kind].anchor === null ? 1 : 0)),
    },
  ],
}

const cursor = '42-Jm3q0Zt5h1sW_xYd'
const { reference, number, title, contentHash, releasedAt, links } = exampleOf[mainKind]

export const exampleChanges: ChangeList = {
  items: [
    {
      cursor,
      type: 'released',
      kind: mainKind,
      reference,
      number,
      title,
      status: 'inForce',
      at: releasedAt,
      contentHash,
      withdrawal: null,
      links: { self: links.self, document: links.document },
    },
  ],
  next: cursor,
  more: false,
  feed: contentHash,
  checkpoint: { seq: 1207, hash: contentHash, at: releasedAt },
}
