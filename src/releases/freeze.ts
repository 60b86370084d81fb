import { reviewPeriodOf, type ResolvedContent } from '../content'
import { renderContent } from '../render'
import type { RenderedContent } from '../render/rendered'

/** Where the public finds a file of a release; the server's own address comes when it is served. */
const fileUrl = (sha256: string, name: string): string =>
  `/v1/files/${sha256}/${encodeURIComponent(name)}`

/** Every form of a content as it would be published. */
export const renderForms = (content: ResolvedContent): RenderedContent =>
  renderContent(content, { fileUrl })

/**
 * All that a release takes from the content that was signed, and from nothing else: what is looked up elsewhere at this
 * moment would be published unsigned.
 */
export const freeze = (content: ResolvedContent) => {
  const rendered = renderForms(content)
  return {
    ...rendered,
    // Payload keeps an absent group as an empty one.
    file: ('file' in rendered ? rendered.file : null) ?? {},
    references: rendered.references.map(({ label, source, url }) => ({ label, source, url })),
    formerReferences: content.formerReferences,
    reviewPeriodMonths: reviewPeriodOf(content),
  }
}
