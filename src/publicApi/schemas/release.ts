import { z } from 'zod'

import { byKind, type DocumentKind } from '../../kinds/facts'
import { schemas } from '../../kinds/schemas'
import * as part from './parts'

export type { ReleaseLinks } from './shared'

type Schemas = typeof schemas

/** One release of each kind, in full. */
export const releaseOf = byKind((kind) => schemas[kind].release)

/** The same in a list: without what is long. */
export const listedOf = byKind((kind) => schemas[kind].listed)

/** An item of a list or of a history: any member may be left out. */
export const itemOf = byKind((kind) => schemas[kind].item)

/** What is left in a history of a release that was withdrawn for an error. */
export const erroneous = z.object({
  reference: z.string(),
  kind: z.string(),
  number: z.string(),
  status: z.literal('withdrawn'),
  withdrawal: part.withdrawal,
  links: part.releaseLinks,
})

export type PublicByKind = { [Kind in DocumentKind]: z.infer<Schemas[Kind]['release']> }
export type ListedByKind = { [Kind in DocumentKind]: z.infer<Schemas[Kind]['listed']> }
export type PublicRelease = PublicByKind[DocumentKind]
export type ListedRelease = ListedByKind[DocumentKind]
export type ErroneousRelease = z.infer<typeof erroneous>
export type PublicWithdrawal = z.infer<typeof part.withdrawal>
