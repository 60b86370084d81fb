import type { z } from 'zod'

/** What the public API gives of a release of a kind. */
export type KindSchema = {
  /** How the columns of a release that the kind has are read. A name that another kind has is the same column. */
  columns: z.ZodRawShape
  /** One release, in full. */
  release: z.ZodObject
  /** The same in a list: without what is long. */
  listed: z.ZodObject
  /** An item of a list or of a history: any member may be left out. */
  item: z.ZodObject
  /** The columns that no list shows. */
  long: readonly string[]
  /** What its operations are found under in the description of the API. */
  tag: { name: string; description: string }
}
