import { cacheFor } from '../../http/headers'
import { ready } from '../../http/reply'
import { readingPath } from '../../site/paths'
import { rememberPrepared } from './lists'
import type { App, Answering } from './types'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const sitemapOf = ({ store, settings: { publicUrl } }: App): string => {
  const pages = [...store.snapshot.documents.values()].flatMap(({ current }) => current ?? [])
  const urls = pages.map(
    ({ kind, reference, changedAt }) =>
      `<url><loc>${escaped(publicUrl + readingPath(kind, reference))}</loc><lastmod>${changedAt.toISOString()}</lastmod></url>`,
  )
  const all = [`<url><loc>${escaped(publicUrl)}/</loc></url>`, ...urls].join('\n')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${all}\n</urlset>\n`
}

const robotsOf = ({ settings: { publicUrl } }: App): string =>
  `User-agent: *\nDisallow: /admin\nDisallow: /api\nDisallow: /v1\n\nSitemap: ${publicUrl}/sitemap.xml\n`

const fileRoute = (
  path: string,
  { type, bodyOf }: { type: string; bodyOf: (app: App) => string },
): Answering => ({
  path,
  suffixes: false,
  answer: async (app) => {
    const prepared = rememberPrepared(app, { key: path, tag: path }, () => ({
      body: bodyOf(app),
      type,
      lastModified: app.store.snapshot.changedAt,
      cacheControl: cacheFor.list,
    }))
    return ready(prepared)
  },
})

/** What search engines ask for: which pages are theirs to read, and where those are (sitemaps.org). */
export const robotRoutes: readonly Answering[] = [
  fileRoute('/robots.txt', { type: 'text/plain; charset=utf-8', bodyOf: robotsOf }),
  fileRoute('/sitemap.xml', { type: 'application/xml; charset=utf-8', bodyOf: sitemapOf }),
]
