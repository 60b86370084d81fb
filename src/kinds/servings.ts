import type { ListedByKind, PublicByKind } from '../publicApi/schemas/release'
import type { StoredRelease } from '../publicApi/rows/release'
import type { DocumentKind } from './facts'
import type { KindServing } from './interface/serving'
import { newsletterServing } from './newsletter/serving'
import { protocolServing } from './protocol/serving'
import { resourceServing } from './resource/serving'
import { scaleServing } from './scale/serving'
import { trainingServing } from './training/serving'

type Serving<Kind extends DocumentKind> = KindServing<
  PublicByKind[Kind],
  ListedByKind[Kind],
  StoredRelease
>

const servings: { readonly [Kind in DocumentKind]: Serving<Kind> } = {
  protocol: protocolServing,
  training: trainingServing,
  newsletter: newsletterServing,
  resource: resourceServing,
  scale: scaleServing,
}

/** How releases of a kind are served. */
export const servingOf = <Kind extends DocumentKind>(kind: Kind): Serving<Kind> => servings[kind]
