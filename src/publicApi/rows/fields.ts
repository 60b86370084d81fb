import { z } from 'zod'

/**
 * How a column comes back: SQLite answers null where MongoDB answers nothing, and an empty array may
 * be either. These builders make both databases give one value.
 */
export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')

export const textOrNull = z
  .string()
  .nullish()
  .transform((value) => (value === undefined || value === '' ? null : value))

export const numberOrNull = z
  .number()
  .nullish()
  .transform((value) => value ?? null)

export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)

const isNothing = (value: unknown): value is null | undefined =>
  value === null || value === undefined

const asWritten = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

// A large library reads some hundred thousand of these when it starts: most are as they should be.
const isoText = (value: Date | string): string =>
  typeof value === 'string' && asWritten.test(value) ? value : new Date(value).toISOString()

/** A date column; Payload gives ISO text, whatever the database. */
export const dateOrNull = z
  .custom<Date | string>((value) => typeof value === 'string' || value instanceof Date)
  .nullish()
  .transform((value) => (isNothing(value) || value === '' ? null : isoText(value)))

export const date = dateOrNull.pipe(z.string())

/** A list that may be missing altogether. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items) => items ?? [])

/** A group whose fields may all be empty: `key` says whether there is one. */
export const optionalGroup = <Group extends z.ZodType>(group: Group, key: string) =>
  z.preprocess((value) => {
    if (typeof value !== 'object' || value === null) return null
    const given: unknown = Reflect.get(value, key)
    return given === undefined || given === null || given === '' ? null : value
  }, group.nullable())

/** The id of a relation, looked up or not. */
export const relationId = z.union([
  z.string(),
  z.object({ id: z.string() }).transform(({ id }) => id),
])
