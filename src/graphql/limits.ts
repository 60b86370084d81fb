import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql/index.js'

export const deepest = 8
const mostQueries = 5
const mostFields = 400
// A field of which there are several is sent several times, for each of a hundred releases.
const mostAliases = 10

/** What a selection asks for; `roots` are its own fields, those of its fragments among them. */
type Measure = { depth: number; fields: number; aliases: number; roots: number }

const nothing: Measure = { depth: 0, fields: 0, aliases: 0, roots: 0 }

const isIntrospection = (name: string): boolean => name.startsWith('__')

/** How deep a selection goes and how much it names, fragments unfolded; each fragment measured once. */
const createMeasure = (context: ValidationContext) => {
  const fragments = new Map<string, Measure>()

  const ofSelection = (node: SelectionNode): Measure => {
    switch (node.kind) {
      case Kind.FIELD: {
        const below = ofSet(node.selectionSet)
        const aliases = below.aliases + (node.alias === undefined ? 0 : 1)
        const fields = below.fields + 1
        // The schema is asked about at a depth of its own, which graphql-js limits.
        const depth = isIntrospection(node.name.value) ? 0 : below.depth + 1
        return { depth, fields, aliases, roots: 1 }
      }
      case Kind.INLINE_FRAGMENT:
        return ofSet(node.selectionSet)
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(node.name.value)
    }
  }

  const ofSet = (set: SelectionSetNode | undefined): Measure => {
    const parts = set?.selections.map(ofSelection) ?? []
    return parts.reduce(
      (sum, part) => ({
        depth: Math.max(sum.depth, part.depth),
        fields: sum.fields + part.fields,
        aliases: sum.aliases + part.aliases,
        roots: sum.roots + part.roots,
      }),
      nothing,
    )
  }

  const ofFragment = (name: string): Measure => {
    const known = fragments.get(name)
    if (known) return known
    // Held while it is measured, so that a fragment within itself (refused elsewhere) ends.
    fragments.set(name, nothing)
    const measure = ofSet(context.getFragment(name)?.selectionSet)
    fragments.set(name, measure)
    return measure
  }

  return ofSet
}

const tooMuch = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'INVALID_PARAMETER' } })

/** Refuses what would cost too much before any of it runs. */
export const limitQueries = (context: ValidationContext): ASTVisitor => {
  const measure = createMeasure(context)
  return {
    OperationDefinition: ({ selectionSet }) => {
      const { depth, fields, aliases, roots } = measure(selectionSet)
      if (depth > deepest) context.reportError(tooMuch(`The query is deeper than ${deepest}.`))
      if (fields > mostFields) {
        context.reportError(tooMuch(`The query names more than ${mostFields} fields.`))
      }
      if (aliases > mostAliases) {
        context.reportError(tooMuch(`The query gives more than ${mostAliases} aliases.`))
      }
      if (roots > mostQueries) {
        context.reportError(tooMuch(`The query asks more than ${mostQueries} questions at once.`))
      }
    },
  }
}
