import { isRecord, type JsonRecord } from './guards'
import { paragraph } from './build'
import { isRichText } from './validate'

// Lexical's own editor reads these members without looking whether they are there.
const editorDefaults = { version: 1, format: '', indent: 0, direction: null } as const
const textDefaults = { version: 1, format: 0, detail: 0, mode: 'normal', style: '' } as const
const defaultsOf: Readonly<Record<string, JsonRecord>> = {
  text: textDefaults,
  tab: { ...textDefaults, text: '\t', detail: 2, mode: 'normal' },
  linebreak: { version: 1 },
  horizontalrule: { version: 1 },
  block: { version: 2, format: '' },
  tablecell: { ...editorDefaults, headerState: 0, colSpan: 1, rowSpan: 1, backgroundColor: null },
}

// The editor sets them as they are on the page of whoever opens the document: a style fetches from elsewhere, lays
// itself over the page, or hides from a reviewer words that the release shows.
const plainStyles: JsonRecord = { style: '', textStyle: '', backgroundColor: null }

const withoutStyles = (node: JsonRecord): JsonRecord =>
  Object.fromEntries(
    Object.entries(node).map(([name, value]) => [
      name,
      Object.hasOwn(plainStyles, name) ? plainStyles[name] : value,
    ]),
  )

const listMembers = ({ listType, start, children }: JsonRecord): JsonRecord => ({
  tag: listType === 'number' ? 'ol' : 'ul',
  start: typeof start === 'number' ? start : 1,
  children: Array.isArray(children)
    ? children.map((child: unknown, index): unknown =>
        isRecord(child)
          ? { value: (typeof start === 'number' ? start : 1) + index, ...child }
          : child,
      )
    : [],
})

const tidyFields = (fields: unknown): unknown => {
  if (!isRecord(fields)) return fields
  const { image } = fields
  return isRecord(image) ? { ...fields, image: image['id'] } : fields
}

const tidyNode = (node: unknown): unknown => {
  if (!isRecord(node)) return node
  const { type, children, fields } = node
  const defaults = (typeof type === 'string' ? defaultsOf[type] : undefined) ?? editorDefaults
  const whole: JsonRecord = {
    ...defaults,
    ...withoutStyles(node),
    ...(type === 'list' && listMembers(node)),
  }
  if (fields !== undefined) whole['fields'] = tidyFields(fields)
  const inside = type === 'list' ? whole['children'] : children
  if (Array.isArray(inside)) whole['children'] = inside.map(tidyNode)
  return whole
}

/**
 * Completes a valid rich text for the editor: the members that Lexical expects, an image by its id even when a
 * client sends back the whole media document that it read, a paragraph where there is nothing at all. Styles are
 * dropped: no button of the editor sets one, and no page shows one.
 */
export const tidyRichText = (value: unknown): unknown => {
  if (!isRichText(value)) return value
  if (value.root.children.length === 0) {
    return { root: { ...editorDefaults, type: 'root', children: [paragraph('')] } }
  }
  return { root: tidyNode(value.root) }
}
