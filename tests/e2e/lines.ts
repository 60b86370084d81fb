import type { Locator } from 'playwright-core'

/**
 * Puts the cursor at the end of a rich text, whatever is drawn meanwhile: a click would land on the block that has
 * moved there by then, and Ctrl+End depends on where the browser thinks the cursor was.
 */
export const goToEnd = async (text: Locator): Promise<void> => {
  await text.evaluate(async (root: HTMLElement) => {
    root.focus()
    const selection = document.getSelection()
    if (root.lastElementChild) selection?.selectAllChildren(root.lastElementChild)
    selection?.collapseToEnd()
    // The editor hears of it after the browser.
    for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame)
  })
}

const endsWithEmptyLine = (text: Locator): Promise<boolean> =>
  text.evaluate(({ lastElementChild: last }) => last?.tagName === 'P' && last.textContent === '')

/** Puts the cursor on an empty line at the end of a rich text, below whatever stands there. */
export const goToNewLine = async (text: Locator): Promise<void> => {
  await goToEnd(text)
  // A list is left by a second Enter.
  for (let presses = 0; presses < 2 && !(await endsWithEmptyLine(text)); presses += 1) {
    await text.page().keyboard.press('Enter')
    await goToEnd(text)
  }
}
