import type { z } from 'zod'

import type { Rendering } from '../../publicApi/serializers/parts'
import type { head, presentation, sources } from '../../publicApi/schemas/shared'

/** What every release says, around what its kind has. */
export type Frame = {
  head: z.infer<z.ZodObject<typeof head>>
  presentation: z.infer<z.ZodObject<typeof presentation>>
  sources: z.infer<z.ZodObject<typeof sources>>
}

/** How releases of a kind are served by /v1 and by the public GraphQL schema. */
export type KindServing<Release, Listed, Columns> = {
  /** A stored release as the contract has it: what is not written there is not public, whatever is stored. */
  release: (frame: Frame, stored: Columns, rendering: Rendering) => Release
  /** The same in a list. */
  listed: (release: Release) => Listed
  /** One in force, as an answer has it: what the description of the API shows. */
  example: Release
  /** What it adds to the public GraphQL schema: its columns, and of each array or group those of its rows. */
  graphQL: {
    fields: Readonly<Record<string, readonly string[] | true>>
    /** What /v1 calls a column, where another kind has a column of that name already. */
    calledInV1?: Readonly<Record<string, string>>
    /** What `where` may speak of. */
    searchable: readonly string[]
  }
  /** How the newest of the kind is described, where `/latest` gives it: that of the latest year that came out last. */
  latest?: { summary: string; description: string; gives: string }
}
