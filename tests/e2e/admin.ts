import type { Browser, Page } from 'playwright-core'

import { openPage } from './browser'
import type { SampleLibrary } from './sampleLibrary'

/** A person at the admin: their page, what went wrong on it, and the API in their name. */
export type AtTheAdmin = {
  page: Page
  faults: string[]
  open: (reference: string) => Promise<string>
}

const idOf = async (
  page: Page,
  { origin, reference }: { origin: string; reference: string },
): Promise<string> => {
  const answer = await page.request.get(`${origin}/api/protocols`, {
    params: { 'where[reference][equals]': reference, depth: '0' },
  })
  const { docs } = await answer.json()
  return String(docs[0].id)
}

/** Waits for a document: for its form before whoever writes it, for its text before everybody else. */
export const isThere = (page: Page): Promise<void> =>
  page.locator('form[data-form-ready="true"], [data-text-ready="true"]').first().waitFor()

/** Signs a person in, in a window of their own, and gives the way to a protocol. */
export const signIn = async (
  browser: Browser,
  { library, account }: { library: SampleLibrary; account: string },
): Promise<AtTheAdmin> => {
  const { origin, password } = library
  const { page, faults } = await openPage(browser)
  const answer = await page.request.post(`${origin}/api/users/login`, {
    data: { email: `${account}@demo.example`, password },
  })
  const { token } = await answer.json()
  await page.context().addCookies([{ name: 'payload-token', value: token, url: origin }])
  const open = async (reference: string): Promise<string> => {
    const id = await idOf(page, { origin, reference })
    await page.goto(`${origin}/admin/collections/protocols/${id}`)
    await isThere(page)
    // Folded away on a narrow screen.
    await page.locator('[aria-label="Étapes du circuit"]').waitFor({ state: 'attached' })
    return id
  }
  return { page, faults, open }
}
