import type { Page } from 'playwright-core'

/** Counts what a hand does on a page from now on: every real press of the mouse, whatever it hits. */
export const countClicks = async (page: Page): Promise<() => number> => {
  let clicks = 0
  await page.exposeFunction('countClick', () => {
    clicks += 1
  })
  await page.addInitScript(() => {
    addEventListener(
      'pointerdown',
      (event) => {
        const count: unknown = Reflect.get(globalThis, 'countClick')
        if (event.isTrusted && typeof count === 'function') count()
      },
      true,
    )
  })
  return () => clicks
}
