import type { JsonSchema } from './jsonSchemas'
import { isRecord } from '../../input/isRecord'

const isNull = (schema: JsonSchema): boolean => schema.type === 'null'

/** « This or null » in one list of types where it can be: fewer tools read it as a union. */
const withNull = (schema: JsonSchema): JsonSchema => {
  const { anyOf, ...rest }: JsonSchema = schema
  const [only, ...others] = anyOf?.filter((part) => typeof part === 'object' && !isNull(part)) ?? []
  const isNullable = anyOf?.length === 2 && others.length === 0
  if (!isNullable || typeof only !== 'object' || typeof only.type !== 'string') return schema
  return { ...only, ...rest, type: [only.type, 'null'] }
}

/** The same schema, as it is written where every tool reads it alike. */
export const tidy = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(tidy)
  if (!isRecord(value)) return value
  const tidied: Record<string, unknown> = {}
  for (const [name, part] of Object.entries(value)) tidied[name] = tidy(part)
  return Array.isArray(tidied['anyOf']) ? withNull(tidied) : tidied
}
