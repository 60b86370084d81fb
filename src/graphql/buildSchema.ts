import {
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  isInputObjectType,
  isObjectType,
  type GraphQLInputObjectType,
} from 'graphql/index.js'
import { configToSchema } from '@payloadcms/graphql'
import type { SanitizedConfig } from 'payload'

import { slugs } from '../slugs'
import { filterCollection } from './filterCollection'
import { patchFields } from './patchFields'
import { searchableFields } from './publicFields'
import type { Charge, ReleaseReader } from './readReleases'

const objectTypeOf = (schema: GraphQLSchema, name: string): GraphQLObjectType => {
  const type = schema.getType(name)
  if (!isObjectType(type)) throw new Error(`The public GraphQL schema has no type ${name}`)
  return type
}

/** Takes out of a `where` what may not be asked, in its AND and OR too. */
const narrowWhere = (schema: GraphQLSchema): GraphQLInputObjectType => {
  const names = ['Release_where', 'Release_where_and', 'Release_where_or']
  const types = names.map((name) => schema.getType(name)).filter(isInputObjectType)
  for (const type of types) {
    const fields = type.getFields()
    for (const name of Object.keys(fields)) {
      if (!searchableFields.has(name)) Reflect.deleteProperty(fields, name)
    }
  }
  const [where] = types
  if (!where || types.length !== names.length)
    throw new Error('Payload names its filters otherwise')
  return where
}

/**
 * The public schema: Payload's own types of the releases collection, cut down to what may be read, under
 * two queries of ours. Nothing else of Payload's schema (mutations, access, versions, counts) is in it.
 */
export const buildPublicSchema = (
  config: SanitizedConfig,
  { reader, publicUrl }: { reader: ReleaseReader; publicUrl: string },
): GraphQLSchema => {
  const collections = config.collections
    .filter(({ slug }) => slug === slugs.releases)
    .map(filterCollection)
  const { schema } = configToSchema({ ...config, collections, globals: [] })
  patchFields(schema, publicUrl)
  const release = objectTypeOf(schema, 'Release')
  return new GraphQLSchema({
    query: new GraphQLObjectType<unknown, Charge>({
      name: 'Query',
      description: 'Releases in force. The same for everyone, signed in or not.',
      fields: {
        Release: {
          type: release,
          args: { id: { type: new GraphQLNonNull(GraphQLString) } },
          resolve: (_root, { id }: { id: string }, charge: Charge) => reader.readOne(id, charge),
        },
        Releases: {
          type: objectTypeOf(schema, 'Releases'),
          args: {
            where: { type: narrowWhere(schema) },
            limit: { type: GraphQLInt },
            page: { type: GraphQLInt },
            sort: { type: GraphQLString },
          },
          resolve: (_root, args: Record<string, unknown>, charge: Charge) =>
            reader.readMany(args, charge),
        },
      },
    }),
  })
}
