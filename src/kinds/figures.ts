import type { ContentByKind } from './contents'
import type { DocumentKind } from './facts'
import type { KindFigures } from './interface/figures'
import { newsletterFigures } from './newsletter/figures'
import { protocolFigures } from './protocol/figures'
import type { FieldsByKind } from './renderings'
import { resourceFigures } from './resource/figures'
import { scaleFigures } from './scale/figures'
import { trainingFigures } from './training/figures'

const figures: {
  readonly [Kind in DocumentKind]: KindFigures<ContentByKind[Kind], FieldsByKind[Kind]>
} = {
  protocol: protocolFigures,
  training: trainingFigures,
  newsletter: newsletterFigures,
  resource: resourceFigures,
  scale: scaleFigures,
}

/** Where the figures of contents of a kind stand. */
export const figuresOf = <Kind extends DocumentKind>(
  kind: Kind,
): KindFigures<ContentByKind[Kind], FieldsByKind[Kind]> => figures[kind]
