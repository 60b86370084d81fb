import type { Block, Field } from 'payload'

/** What this library adds to a field of Payload's: Payload puts its own in their place. */
const additions = ['hooks', 'access', 'validate', 'filterOptions']

const without = <Thing extends object>(thing: Thing, names: readonly string[]): Thing => {
  const copy = { ...thing }
  for (const name of names) Reflect.deleteProperty(copy, name)
  return copy
}

const bare = <Any extends Field>(field: Any): Any => {
  const copy = without(field, additions)
  if ('admin' in copy && copy.admin) copy.admin = without(copy.admin, ['components'])
  return copy
}

const stockField = (field: Field): Field[] => {
  switch (field.type) {
    // Drawn by the library: no field of the document.
    case 'ui':
      return []
    case 'tabs':
      return [
        { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: stockFields(tab.fields) })) },
      ]
    case 'row':
      return [{ ...field, fields: stockFields(field.fields) }]
    case 'array':
      return [{ ...bare(field), fields: stockFields(field.fields) }]
    default:
      return [bare(field)]
  }
}

/** The same fields with their names, kinds and labels, without a hook, a rule or a component of ours. */
export const stockFields = (fields: readonly Field[]): Field[] => fields.flatMap(stockField)

/** The same blocks, likewise. */
export const stockBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.map((block) => ({ ...block, fields: stockFields(block.fields) }))
