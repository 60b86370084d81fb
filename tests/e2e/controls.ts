import type { Locator, Page } from 'playwright-core'

/** A button of the page, by its whole name. */
export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true })

/** A button of the dialogue that is open. */
export const inDialog = (page: Page, name: string): Locator =>
  page.getByRole('dialog').getByRole('button', { name, exact: true })

/** A button under the text, where it is signed. */
export const inSigning = (page: Page, name: string): Locator =>
  page.locator('#signer').getByRole('button', { name, exact: true })

/** What the line of steps says of where the document stands. */
export const currentStep = (page: Page): Promise<string | null> =>
  page.locator('[aria-current="step"]').textContent()

/** A way into what is stored, on the first screen: the menu beside it may be folded away. */
export const libraryLink = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Parcourir' }).getByRole('link', { name, exact: true })
