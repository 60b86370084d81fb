import type { PayloadRequest } from 'payload'

import { contentHashes, resolveContent, type ResolvedContent } from '../content'
import { formatNumber, nextNumber, parseNumber } from '../releases'
import { findReleases } from '../releases/rows'
import { renderContent } from '../render'
import { workingPage } from '../site/document/workingPage'
import { slugs } from '../slugs'
import { findActiveReview } from '../workflow/service/rows/reviews'
import { privateFileUrl } from './privateFiles'
import { newestSave } from './saves'
import type { Context } from './sides'

/** The page of a working copy as it would be published. */
export const previewOf = async ({ req, document }: Pick<Context, 'document' | 'req'>) => {
  const { collection, id, doc, key, reference } = document
  const content = await resolveContent({ req, collection, doc })
  const releases = await findReleases(req, key)
  const review = await findActiveReview(req, { slug: slugs.reviews, documentKey: key })
  const hashes = contentHashes(content).map((one) => one.contentHash)
  const inForce = releases.find(({ status }) => status === 'inForce')
  const save = await newestSave(req, { collection, id })
  const rendered = renderContent(content, { fileUrl: privateFileUrl({ collection, id }) })
  const contentHash = knownHash(doc, content)
  const numberToCome =
    review && nextNumber({ used: numbersOf(releases), changeType: review.changeType })
  return workingPage({
    release: {
      ...rendered,
      kind: content.kind,
      reference,
      number: '',
      // What it would be: how it stands today is said around it.
      status: 'inForce',
      contentHash,
      workingGroup: await groupOf(req, document.workingGroup),
      formerReferences: content.formerReferences,
      changeType: review?.changeType ?? null,
      changeSummary: review?.changeSummary ?? null,
    },
    relations: content.relations,
    numberToCome: numberToCome && formatNumber(numberToCome),
    current: inForce ? { ...inForce, isSame: hashes.includes(inForce.contentHash) } : null,
    marks: { contentHash, save: save?.id ?? '' },
  })
}

const groupOf = async (req: PayloadRequest, id: string) => {
  const { slug, name } = await req.payload.findByID({
    collection: slugs.workingGroups,
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { slug, name }
}

// An untouched document keeps the hash that it is known by when the definition of the hash changes.
const knownHash = (doc: Readonly<Record<string, unknown>>, content: ResolvedContent): string => {
  const hashes = contentHashes(content)
  return (hashes.find((hash) => hash.contentHash === doc['contentHash']) ?? hashes[0]).contentHash
}

const numbersOf = (releases: readonly { number: string }[]) =>
  releases.flatMap(({ number }) => parseNumber(number) ?? [])
