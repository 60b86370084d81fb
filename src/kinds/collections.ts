import type { DocumentKind } from './facts'
import type { KindCollection } from './interface/collection'
import { newsletterCollection } from './newsletter/collection'
import { protocolCollection } from './protocol/collection'
import { resourceCollection } from './resource/collection'
import { scaleCollection } from './scale/collection'
import { trainingCollection } from './training/collection'

/** What is stored of each kind. */
export const kindCollections: Readonly<Record<DocumentKind, KindCollection>> = {
  protocol: protocolCollection,
  training: trainingCollection,
  newsletter: newsletterCollection,
  resource: resourceCollection,
  scale: scaleCollection,
}
