import type { ContentByKind } from './contents'
import type { DocumentKind } from './facts'
import type { KindComparing } from './interface/comparing'
import { newsletterComparing } from './newsletter/comparing'
import { protocolComparing } from './protocol/comparing'
import { resourceComparing } from './resource/comparing'
import { scaleComparing } from './scale/comparing'
import { trainingComparing } from './training/comparing'

const comparings: { readonly [Kind in DocumentKind]: KindComparing<ContentByKind[Kind]> } = {
  protocol: protocolComparing,
  training: trainingComparing,
  newsletter: newsletterComparing,
  resource: resourceComparing,
  scale: scaleComparing,
}

/** How contents of a kind are compared. */
export const comparingOf = <Kind extends DocumentKind>(
  kind: Kind,
): KindComparing<ContentByKind[Kind]> => comparings[kind]
