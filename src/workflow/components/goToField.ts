import type { FieldPlace } from './fieldPlace'

const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve())
  })

/** Waits until something is drawn; a form draws within a few frames, or not at all. */
const whenDrawn = async <Found>(find: () => Found | null): Promise<Found | null> => {
  for (let frame = 0; frame < 60; frame += 1) {
    const found = find()
    if (found !== null) return found
    await nextFrame()
  }
  return null
}

const openTab = (index: number): void => {
  const buttons = document.querySelectorAll<HTMLElement>(
    '.document-fields__main .tabs-field__tabs > .tabs-field__tab-button',
  )
  const button = buttons.item(index)
  if (!button.classList.contains('tabs-field__tab-button--active')) button.click()
}

const unfold = async (id: string): Promise<void> => {
  const row = await whenDrawn(() => document.getElementById(id))
  const fold = row?.querySelector<HTMLElement>('.collapsible--collapsed')
  if (!fold || fold.parentElement?.closest('.collapsible') !== null) {
    if (!row?.querySelector('.collapsible--collapsed')) return
  }
  row?.querySelector<HTMLElement>('.collapsible__toggle')?.click()
}

const focusable =
  'input:not([type="hidden"]), textarea, select, [contenteditable="true"], button:not(.collapsible__toggle)'

/** Shows the field of a place and puts the cursor in it; false when the form has none. */
export const goToField = async ({ tab, rows, ids }: FieldPlace): Promise<boolean> => {
  if (tab !== null) openTab(tab)
  for (const row of rows) await unfold(row)
  const field = await whenDrawn(() => {
    const precise = document.getElementById(ids[0] ?? '')
    return precise ?? null
  }).then((found) => found ?? ids.map((id) => document.getElementById(id)).find(Boolean) ?? null)
  if (!field) return false
  field.scrollIntoView({ block: 'center' })
  const target = field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable)
  target?.focus({ preventScroll: true })
  return true
}
