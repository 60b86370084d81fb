import type { FieldPlace } from './fieldPlace'

const framesToWait = 60

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve())
  })

/** Waits until something is drawn; a form draws within a few frames, or not at all. */
const whenDrawn = async <Found>(find: () => Found | null): Promise<Found | null> => {
  for (let frame = 0; frame < framesToWait; frame += 1) {
    const found = find()
    if (found !== null) return found
    await nextFrame()
  }
  return null
}

const openTab = (index: number): void => {
  document
    .querySelectorAll<HTMLElement>('.document-fields__main .tabs-field__tab-button')
    .item(index)
    .click()
}

const unfold = async (id: string): Promise<void> => {
  const row = await whenDrawn(() => document.getElementById(id))
  row
    ?.querySelector<HTMLElement>(
      ':scope > .collapsible > .collapsible__toggle-wrap > .collapsible__toggle:not(.collapsible__toggle--open)',
    )
    ?.click()
}

/** A rich text has no id: it is found by its label, inside its row. */
const labelled = (root: ParentNode, label: string): HTMLElement | null =>
  [...root.querySelectorAll<HTMLElement>('.field-type.rich-text-lexical')].find((field) =>
    field.querySelector('.field-label')?.textContent.startsWith(label),
  ) ?? null

const focusable =
  'input:not([type="hidden"]), textarea, select, [contenteditable="true"], .array-field__add-row, button'

const isFocusable = (element: HTMLElement): boolean => element.matches(focusable)

/** Shows the field of a place and puts the cursor in it; false when the form has none. */
export const goToField = async ({ tab, rows, label, ids }: FieldPlace): Promise<boolean> => {
  if (tab !== null) openTab(tab)
  for (const row of rows) await unfold(row)
  const innermost = rows.at(-1)
  const root = (): ParentNode | null =>
    innermost === undefined
      ? document.querySelector('.document-fields')
      : document.getElementById(innermost)
  const precise = await whenDrawn(() => {
    const found = document.getElementById(ids[0] ?? '')
    const within = root()
    return found ?? (within && labelled(within, label))
  })
  const field = precise ?? ids.map((id) => document.getElementById(id)).find(Boolean)
  if (!field) return false
  field.scrollIntoView({ block: 'center' })
  const target = isFocusable(field)
    ? field
    : (field.querySelector<HTMLElement>('[contenteditable="true"]') ??
      field.querySelector<HTMLElement>(focusable))
  target?.focus({ preventScroll: true })
  return true
}
