import { reviewStateOf } from '../../content/reviewDate'
import { servingOf } from '../../kinds/servings'
import type { PublicRelease, PublicWithdrawal } from '../schemas/release'
import type { StoredRelease, StoredReleaseHead } from '../rows/release'
import { releaseLinks } from './links'
import { publicFile, type Rendering } from './parts'

/** Why a release was taken out of force, as everyone may read it. */
export const publicWithdrawal = ({ withdrawal }: StoredReleaseHead): PublicWithdrawal | null =>
  withdrawal && {
    kind: withdrawal.kind,
    reason: withdrawal.reason,
    at: withdrawal.at,
    replacedBy: withdrawal.replacedBy,
  }

const presentation = (stored: StoredRelease, { at }: Rendering) => ({
  number: stored.number,
  title: stored.title,
  summary: stored.summary,
  status: stored.status,
  language: stored.language,
  easyToRead: stored.easyToRead,
  themes: stored.themes.map(({ code, title }) => ({ code, title })),
  audience: stored.audience,
  settings: stored.settings,
  keywords: stored.keywords,
  formerReferences: stored.formerReferences,
  workingGroup: { slug: stored.workingGroup.slug, name: stored.workingGroup.name },
  authors: stored.authors.map((author) => ({
    name: author.name,
    function: author.function,
    organisation: author.organisation,
  })),
  releasedAt: stored.releasedAt,
  effectiveAt: stored.effectiveAt,
  reviewDueAt: stored.reviewDueAt,
  reviewState: reviewStateOf({ reviewDueAt: stored.reviewDueAt, now: at }),
  changeType: stored.changeType,
  changeSummary: stored.changeSummary,
  contentHash: stored.contentHash,
  signatures: stored.signatures.map((signature) => ({
    name: signature.name,
    profession: signature.profession,
    function: signature.function,
    organisation: signature.organisation,
    role: signature.role,
    meaning: signature.meaning,
    at: signature.at,
  })),
  override: stored.override && {
    name: stored.override.name,
    reason: stored.override.reason,
    at: stored.override.at,
  },
})

const sources = (stored: StoredRelease, { publicUrl }: Rendering) => ({
  references: stored.references.map(({ label, source, url }) => ({ label, source, url })),
  legalBasis: stored.legalBasis.map(({ text, citation }) => ({ text, citation })),
  relations: stored.relations.map(({ type, reference }) => ({ type, reference })),
  attachments: stored.attachments.map((file) => publicFile(file, publicUrl)),
  supersedes: stored.supersedes,
  supersededBy: stored.supersededBy,
  withdrawal: publicWithdrawal(stored),
  links: releaseLinks(stored, publicUrl),
})

/**
 * A stored release as the contract has it. Every member is named, here or by its kind: what is not written there is not
 * public, whatever is added to the collection later.
 */
export const publicRelease = (stored: StoredRelease, rendering: Rendering): PublicRelease => {
  const { reference, identifier, kind } = stored
  const frame = {
    head: { reference, identifier },
    presentation: presentation(stored, rendering),
    sources: sources(stored, rendering),
  }
  return servingOf(kind).release(frame, stored, rendering)
}
