import type { Answering } from '../publicApi/routes/types'
import type { DocumentKind } from './facts'
import { scaleRoutes } from './scale/pages/routes'

/** The pages of the reading site that only one kind has. */
const sitePages: Readonly<Record<DocumentKind, readonly Answering[]>> = {
  protocol: [],
  training: [],
  newsletter: [],
  resource: [],
  scale: scaleRoutes,
}

/** All of them: they are looked for before the pages that every kind has. */
export const pagesOfKinds: readonly Answering[] = Object.values(sitePages).flat()
