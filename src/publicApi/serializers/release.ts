import { reviewStateOf } from '../../content/reviewDate'
import type { PublicRelease, PublicWithdrawal } from '../schemas/release'
import type { StoredRelease, StoredReleaseHead } from '../rows/release'
import { absoluteHtml, releaseLinks } from './links'
import { publicFile, publicItem, publicSection, publicSlide, type IsWithdrawn } from './parts'

export type Rendering = { publicUrl: string; at: Date; isWithdrawn?: IsWithdrawn | undefined }

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
 * A stored release as the contract has it. Every member is named: what is not written here is not
 * public, whatever is added to the collection later.
 */
export const publicRelease = (stored: StoredRelease, rendering: Rendering): PublicRelease => {
  const { publicUrl } = rendering
  const { reference, identifier, kind } = stored
  const first = presentation(stored, rendering)
  const last = sources(stored, rendering)
  switch (kind) {
    case 'protocol': {
      const { population, nurseProtocol } = stored
      const sections = stored.sections.map((section) => publicSection(section, publicUrl))
      return { reference, identifier, kind, ...first, population, nurseProtocol, sections, ...last }
    }
    case 'training': {
      const objectives = stored.objectives.map(({ text }) => text)
      const { durationMinutes } = stored
      const slides = stored.slides.map((slide) => publicSlide(slide, publicUrl))
      return { reference, identifier, kind, ...first, objectives, durationMinutes, slides, ...last }
    }
    case 'newsletter': {
      const { year, issue } = stored
      const editorial = {
        html: absoluteHtml(stored.editorial.html, publicUrl),
        text: stored.editorial.text,
      }
      const items = stored.items.map((item) => publicItem(item, rendering))
      return { reference, identifier, kind, ...first, year, issue, editorial, items, ...last }
    }
    case 'resource': {
      const { category, text, url } = stored
      const html = absoluteHtml(stored.html, publicUrl)
      const file = stored.file && publicFile(stored.file, publicUrl)
      return { reference, identifier, kind, ...first, category, html, text, file, url, ...last }
    }
  }
}
