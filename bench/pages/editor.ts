import type { Browser } from 'playwright-core'

/** A document open in a browser: what a person waits for. */
export type Editor = { open: () => Promise<void>; save: () => Promise<void> }

type Place = {
  /** Address of the document in the admin. */
  url: string
  /** Signs its person in. */
  headers: Readonly<Record<string, string>>
  /** What is on the screen once all of it is there, besides the form. */
  also?: string
}

const ready = 'form[data-form-ready="true"]'

/** A window of its own in which one document is opened and saved, as often as asked. */
export const openEditor = async (
  browser: Browser,
  { url, headers, also }: Place,
): Promise<Editor> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const [name = '', value = ''] = (headers['Cookie'] ?? '').split('=')
  await context.addCookies([{ name, value, url: new URL(url).origin }])
  const page = await context.newPage()
  let saves = 0
  return {
    open: async () => {
      await page.goto(url)
      await page.locator(ready).first().waitFor()
      if (also !== undefined) await page.locator(also).first().waitFor({ state: 'attached' })
    },
    save: async () => {
      saves += 1
      await page.locator('#field-title').fill(`Titre ${String(saves)}`)
      const answered = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
      await page.locator('#action-save').click()
      const answer = await answered
      if (!answer.ok()) throw new Error(`${url}: saving answers ${String(answer.status())}`)
      await page.locator(ready).first().waitFor()
    },
  }
}
