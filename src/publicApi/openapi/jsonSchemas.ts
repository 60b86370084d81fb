import { z } from 'zod'

export type JsonSchema = z.core.JSONSchema.BaseSchema

const prefix = '#/components/schemas/'

type Override = NonNullable<z.core.JSONSchemaGeneratorParams['override']>

/**
 * What we may answer grows, so a list of values in an answer is told but leaves room: a client that knew a closed one
 * would fail on a status that it must only treat as not in force.
 */
const leaveOpen: Override = ({ jsonSchema }) => {
  const description: unknown = jsonSchema.description
  const several: readonly unknown[] | undefined = jsonSchema.enum
  const one: unknown = jsonSchema.const
  const values: readonly unknown[] = several ?? (one === undefined ? [] : [one])
  if (values.length === 0) return
  delete jsonSchema.enum
  delete jsonSchema.const
  if (!values.every((value) => typeof value === 'string')) return
  jsonSchema['x-extensible-enum'] = [...values]
  const list =
    values.length === 1 ? `Here: ${String(one)}.` : `One of: ${values.join(', ')}; others may come.`
  jsonSchema.description = typeof description === 'string' ? `${list} ${description}` : list
}

/** Answers get new members: many a generated client refuses those that it does not know, unless it is told so. */
const leaveRoom: Override = ({ jsonSchema }) => {
  if (jsonSchema.type === 'object') jsonSchema.additionalProperties = true
}

/** What zod says to be exact, and what no client has a use for. */
const trim: Override = ({ jsonSchema }) => {
  if (jsonSchema.format === 'date-time') delete jsonSchema.pattern
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}

/** What is said of a parameter as a client gives it, rather than of the text that arrives. */
const asGiven: Override = (context) => {
  trim(context)
  const { jsonSchema } = context
  const given: unknown = jsonSchema['parameter']
  delete jsonSchema['parameter']
  if (typeof given === 'object') Object.assign(jsonSchema, given)
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null

const convert = (schema: z.ZodType, override: Override): JsonSchema => {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    // As it is sent: an object may always have members that are not known yet.
    io: 'input',
    override,
  })
  const text = JSON.stringify(json).replaceAll('"#/$defs/', `"${prefix}`)
  const converted: unknown = JSON.parse(text)
  return isSchema(converted) ? converted : {}
}

const onlySchemas = (named: JsonSchema['properties'] = {}): Record<string, JsonSchema> =>
  Object.fromEntries(
    Object.entries(named).flatMap(([name, schema]) => (isSchema(schema) ? [[name, schema]] : [])),
  )

/** The schemas of answers, in order, and those of them that have a name, which stand once for all. */
export const describeAnswers = (
  schemas: readonly z.ZodType[],
): { schemas: JsonSchema[]; components: Record<string, JsonSchema> } => {
  const together = z.object(Object.fromEntries(schemas.map((schema, index) => [index, schema])))
  const { properties, $defs } = convert(together, (context) => {
    trim(context)
    leaveOpen(context)
    leaveRoom(context)
  })
  const byIndex = onlySchemas(properties)
  const found = schemas.map((_, index) => byIndex[String(index)] ?? {})
  const components = Object.entries(onlySchemas($defs)).map(([name, named]) => {
    const { id: _id, ...schema }: Record<string, unknown> = named
    return [name, schema] as const
  })
  return { schemas: found, components: Object.fromEntries(components) }
}

/** The schemas of parameters, by name: what is sent to us has to be one of the values that we know. */
export const describeParameters = (shape: z.ZodRawShape): Record<string, JsonSchema> =>
  onlySchemas(convert(z.object(shape), asGiven).properties)
