import type { DocumentKind } from './facts'
import type { KindPage } from './interface/page'
import { newsletterPage, type NewsletterColumns } from './newsletter/page'
import { protocolPage, type ProtocolColumns } from './protocol/page'
import { resourcePage, type ResourceColumns } from './resource/page'
import { scalePage } from './scale/page'

/** What pages look at of a release that only some kinds have. */
export type PageColumns = NewsletterColumns & ProtocolColumns & ResourceColumns

const pages: Readonly<Record<DocumentKind, KindPage<PageColumns>>> = {
  protocol: protocolPage,
  training: {},
  newsletter: newsletterPage,
  resource: resourcePage,
  scale: scalePage,
}

/** What is said around a document of a kind, on its pages and in its text. */
export const pageOf = (kind: DocumentKind): KindPage<PageColumns> => pages[kind]
