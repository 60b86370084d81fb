import type { DocumentKind } from './facts'
import type { KindContent } from './interface/content'
import { newsletterContent, type NewsletterContent } from './newsletter/content'
import { protocolContent, type ProtocolContent } from './protocol/content'
import { resourceContent, type ResourceContent } from './resource/content'
import { scaleContent } from './scale/content'
import type { ScaleContent } from './scale/types'
import { trainingContent, type TrainingContent } from './training/content'

/** What a document of each kind says. */
export type ContentByKind = {
  protocol: ProtocolContent
  training: TrainingContent
  newsletter: NewsletterContent
  resource: ResourceContent
  scale: ScaleContent
}

/** The content of a working copy, free of ids: what is hashed, signed, checked and rendered. */
export type ResolvedContent = ContentByKind[DocumentKind]

const contents: { readonly [Kind in DocumentKind]: KindContent<ContentByKind[Kind]> } = {
  protocol: protocolContent,
  training: trainingContent,
  newsletter: newsletterContent,
  resource: resourceContent,
  scale: scaleContent,
}

/** How contents of a kind are read, signed and found complete. */
export const contentsOf = <Kind extends DocumentKind>(
  kind: Kind,
): KindContent<ContentByKind[Kind]> => contents[kind]
