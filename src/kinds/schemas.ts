import type { DocumentKind } from './facts'
import type { KindSchema } from './interface/schema'
import { newsletterSchema } from './newsletter/schema'
import { protocolSchema } from './protocol/schema'
import { resourceSchema } from './resource/schema'
import { scaleSchema } from './scale/schema'
import { trainingSchema } from './training/schema'

/** What the public API gives of a release of each kind. */
export const schemas = {
  protocol: protocolSchema,
  training: trainingSchema,
  newsletter: newsletterSchema,
  resource: resourceSchema,
  scale: scaleSchema,
} as const satisfies Readonly<Record<DocumentKind, KindSchema>>

/** The columns of a release that only some kinds have. */
export const columnsOfKinds = {
  ...protocolSchema.columns,
  ...trainingSchema.columns,
  ...newsletterSchema.columns,
  ...resourceSchema.columns,
  ...scaleSchema.columns,
}
