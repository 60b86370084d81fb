import { z } from 'zod'

import type { GraphqlSchema } from './graphqlBodies'

const typeName = z.object({
  kind: z.string(),
  name: z.string().nullable(),
  ofType: z
    .object({
      name: z.string().nullable(),
      ofType: z.object({ name: z.string().nullable() }).nullish(),
    })
    .nullish(),
})
const field = z.object({ name: z.string(), type: typeName })
const told = z.object({
  data: z.object({
    __schema: z.object({
      queryType: z.object({
        fields: z.array(
          z.object({ name: z.string(), args: z.array(z.object({ name: z.string() })) }),
        ),
      }),
      types: z.array(
        z.object({
          name: z.string(),
          fields: z.array(field).nullable(),
          inputFields: z.array(field).nullable(),
        }),
      ),
    }),
  }),
})

const type = 'type { kind name ofType { name ofType { name } } }'
const query = `{ __schema {
  queryType { fields { name args { name } } }
  types { name fields { name ${type} } inputFields { name ${type} } }
} }`

type Type = z.infer<typeof typeName>
const nameOf = ({ name, ofType }: Type): string =>
  name ?? ofType?.name ?? ofType?.ofType?.name ?? ''

/** Reads from the server what may be asked: what is added to the schema is asked too. */
export const readSchema = async (port: number): Promise<GraphqlSchema> => {
  const response = await fetch(`http://127.0.0.1:${String(port)}/api/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { queryType, types } = told.parse(await response.json()).data.__schema
  const fieldsOf = (name: string) => types.find((one) => one.name === name)?.fields ?? []
  const inputsOf = (name: string) => types.find((one) => one.name === name)?.inputFields ?? []
  return {
    queries: queryType.fields.map(({ name, args }) => ({
      name,
      args: args.map((one) => one.name),
    })),
    fields: fieldsOf('Release').map((one) => {
      const below = fieldsOf(nameOf(one.type))
      const plain = below.filter((part) => fieldsOf(nameOf(part.type)).length === 0)
      return { name: one.name, below: plain.map((part) => part.name) }
    }),
    conditions: inputsOf('Release_where').map((one) => ({
      name: one.name,
      operators: inputsOf(nameOf(one.type)).map((part) => part.name),
    })),
  }
}
