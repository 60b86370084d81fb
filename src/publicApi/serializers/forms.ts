import type { PublicRelease } from '../schemas/release'
import type { StoredRelease } from '../stored/release'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The release as a page that stands alone. */
export const pageOf = (stored: StoredRelease, release: PublicRelease): string =>
  `<!doctype html><html lang="${escaped(release.language)}"><head><meta charset="utf-8"><title>${escaped(release.title)}</title></head><body>${stored.documentHtml}</body></html>`

/** The release as plain text. */
export const plainTextOf = (stored: StoredRelease, release: PublicRelease): string =>
  `${release.title}\n${release.reference} · ${release.number}\n\n${stored.documentText}\n`
