import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { z } from 'zod'

const reference = z.object({ $ref: z.string() })
const content = z.record(
  z.string(),
  z.looseObject({
    schema: z.record(z.string(), z.unknown()),
    example: z.unknown().optional(),
    examples: z.record(z.string(), reference).optional(),
  }),
)
const header = z.looseObject({ required: z.boolean().optional() })
const response = z.looseObject({
  description: z.string(),
  headers: z.record(z.string(), reference).optional(),
  content: content.optional(),
})
const parameter = z.looseObject({
  name: z.string().optional(),
  schema: z.looseObject({ type: z.unknown() }).optional(),
})
const operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  tags: z.array(z.string()),
  parameters: z.array(parameter),
  responses: z.record(z.string(), z.union([reference, response])),
})
const described = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.looseObject({
    headers: z.record(z.string(), header),
    responses: z.record(z.string(), response),
    examples: z.record(z.string(), z.object({ value: z.unknown() })),
  }),
})

export type Operation = z.infer<typeof operation>
type Response = z.infer<typeof response>

/** Every operation of a description, with its address. */
export const operationsIn = (description: unknown) =>
  Object.entries(described.parse(description).paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, found]) => ({ path, method, operation: found })),
  )

const lastOf = (pointer: string): string => pointer.split('/').at(-1) ?? ''

/** An answer as it arrived. */
export type Arrived = {
  status: number
  headers: Readonly<Record<string, unknown>>
  /** Undefined where there is none to be read, as for HEAD. */
  body: (() => unknown) | undefined
}

/** Compares what is answered with what a description says of it. */
export const createContract = (description: unknown) => {
  const { components } = described.parse(description)
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats(ajv)
  ajv.addSchema({
    $id: 'https://library.example/openapi.json',
    ...z.record(z.string(), z.unknown()).parse(description),
  })

  const faults = (schema: AnySchema, value: unknown): string[] => {
    const text = JSON.stringify(schema).replaceAll('"#/', '"https://library.example/openapi.json#/')
    const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(JSON.parse(text)))
    validate(value)
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }

  const responseOf = (
    { responses }: Pick<Operation, 'responses'>,
    status: number,
  ): Response | undefined => {
    const found = responses[String(status)] ?? (status >= 400 ? responses['default'] : undefined)
    if (found === undefined) return undefined
    const named = reference.safeParse(found)
    return named.success ? components.responses[lastOf(named.data.$ref)] : response.parse(found)
  }

  const headerFaults = ({ headers = {} }: Response, arrived: Arrived): string[] => {
    const told = new Set(Object.keys(headers).map((name) => name.toLowerCase()))
    const missing = Object.values(headers)
      .map(({ $ref }) => lastOf($ref))
      .filter((name) => components.headers[name]?.required === true)
      .filter((name) => arrived.headers[name.toLowerCase()] === undefined)
    const untold = Object.keys(arrived.headers).filter(
      (name) =>
        Object.keys(components.headers).some((one) => one.toLowerCase() === name) &&
        !told.has(name),
    )
    return [...missing.map((name) => `misses ${name}`), ...untold.map((name) => `untold ${name}`)]
  }

  const bodyFaults = ({ content: bodies = {} }: Response, arrived: Arrived): string[] => {
    const type = String(arrived.headers['content-type'] ?? '').split(';')[0] ?? ''
    const body = bodies[type] ?? bodies['*/*']
    if (type === '') return []
    if (!body) return Object.keys(bodies).length === 0 ? [] : [`untold type ${type}`]
    return type.endsWith('json') && arrived.body ? faults(body.schema, arrived.body()) : []
  }

  return {
    faults,
    /** What of an answer is not as the operation says, in words. */
    answerFaults: (asked: Pick<Operation, 'responses'>, arrived: Arrived): string[] => {
      const told = responseOf(asked, arrived.status)
      if (!told) return [`untold ${arrived.status}`]
      return [...headerFaults(told, arrived), ...bodyFaults(told, arrived)]
    },
    /** Every example, and what is wrong with it. */
    checkExamples: (): { names: string[]; wrong: string[] } => {
      const ofOperations = operationsIn(description).flatMap(({ operation: one }) =>
        Object.entries(one.responses).flatMap(([status, found]) =>
          reference.safeParse(found).success
            ? []
            : [[`${one.operationId} ${status}`, response.parse(found)] as const],
        ),
      )
      const examples = [...ofOperations, ...Object.entries(components.responses)].flatMap(
        ([name, { content: bodies = {} }]) =>
          Object.entries(bodies).flatMap(([type, { schema, example, examples: several = {} }]) => {
            const values = Object.values(several).map(
              ({ $ref }) => components.examples[lastOf($ref)]?.value,
            )
            const all = example === undefined ? values : [...values, example]
            if (type.endsWith('json') && all.length === 0) return [{ name, wrong: ['no example'] }]
            return all.map((value) => ({ name, wrong: faults(schema, value) }))
          }),
      )
      return {
        names: examples.map(({ name }) => name),
        wrong: examples.flatMap(({ name, wrong }) => wrong.map((fault) => `${name}: ${fault}`)),
      }
    },
  }
}
