import { reviewPeriodOf, type ResolvedContent } from '../content'
import { renderContent } from '../render'

/** Where the public finds a file of a release; the server's own address comes when it is served. */
const fileUrl = (sha256: string, name: string): string =>
  `/v1/files/${sha256}/${encodeURIComponent(name)}`

/**
 * All that a release takes from the content that was signed, and from nothing else: what is looked up elsewhere at this
 * moment would be published unsigned.
 */
export const freeze = (content: ResolvedContent) => {
  const rendered = renderContent(content, { fileUrl })
  return {
    ...rendered,
    // Payload keeps an absent group as an empty one.
    file: ('file' in rendered ? rendered.file : null) ?? {},
    references: rendered.references.map(({ label, source, url }) => ({ label, source, url })),
    formerReferences: content.formerReferences,
    reviewPeriodMonths: reviewPeriodOf(content),
  }
}
