import type { ContentByKind } from './contents'
import type { DocumentKind } from './facts'
import type { KindRendering } from './interface/rendering'
import { renderNewsletter, type NewsletterFields } from './newsletter/rendering'
import { renderProtocol, type ProtocolFields } from './protocol/rendering'
import { renderResource, type ResourceFields } from './resource/rendering'
import { renderScale, type ScaleFields } from './scale/rendering'
import { renderTraining, type TrainingFields } from './training/rendering'

/** The typed fields that a release keeps of a content of each kind. */
export type FieldsByKind = {
  protocol: ProtocolFields
  training: TrainingFields
  newsletter: NewsletterFields
  resource: ResourceFields
  scale: ScaleFields
}

const renderings: {
  readonly [Kind in DocumentKind]: KindRendering<ContentByKind[Kind], FieldsByKind[Kind]>
} = {
  protocol: renderProtocol,
  training: renderTraining,
  newsletter: renderNewsletter,
  resource: renderResource,
  scale: renderScale,
}

/** How contents of a kind are rendered. */
export const renderingOf = <Kind extends DocumentKind>(
  kind: Kind,
): KindRendering<ContentByKind[Kind], FieldsByKind[Kind]> => renderings[kind]
