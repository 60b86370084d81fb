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

type Measure = { depth: number; fields: number }

const isIntrospection = (name: string): boolean => name.startsWith('__')

/** How deep a selection goes and how many fields it names, fragments unfolded; each fragment once. */
const createMeasure = (context: ValidationContext) => {
  const fragments = new Map<string, Measure>()

  const ofSelection = (node: SelectionNode): Measure => {
    switch (node.kind) {
      case Kind.FIELD: {
        // The schema asks about itself at its own depth, which graphql-js limits.
        if (isIntrospection(node.name.value)) return { depth: 0, fields: 1 }
        const below = ofSet(node.selectionSet)
        return { depth: below.depth + 1, fields: below.fields + 1 }
      }
      case Kind.INLINE_FRAGMENT:
        return ofSet(node.selectionSet)
      case Kind.FRAGMENT_SPREAD:
        return ofFragment(node.name.value)
    }
  }

  const ofSet = (set: SelectionSetNode | undefined): Measure => {
    const parts = set?.selections.map(ofSelection) ?? []
    return {
      depth: Math.max(0, ...parts.map(({ depth }) => depth)),
      fields: parts.reduce((sum, { fields }) => sum + fields, 0),
    }
  }

  const ofFragment = (name: string): Measure => {
    const known = fragments.get(name)
    if (known) return known
    // Held while it is measured, so that a fragment within itself (refused elsewhere) ends.
    fragments.set(name, { depth: 0, fields: 0 })
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
      const { depth, fields } = measure(selectionSet)
      if (depth > deepest) context.reportError(tooMuch(`The query is deeper than ${deepest}.`))
      if (fields > mostFields) {
        context.reportError(tooMuch(`The query names more than ${mostFields} fields.`))
      }
      if (selectionSet.selections.length > mostQueries) {
        context.reportError(tooMuch(`The query asks more than ${mostQueries} questions at once.`))
      }
    },
  }
}
