import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { isThere, signIn } from './admin'
import { barriersOf } from './browser'
import { countClicks } from './clicks'
import { button, inSigning } from './controls'
import { useStage } from './stage'

const stage = useStage({ writes: true })
const faults: string[][] = []
const reference = 'PRO-MEOPA-001'

let author: Page
let id = ''
let hash = ''
const workflow = () => `${stage.library().origin}/api/protocols/${id}/workflow`
/** A request with a cookie says which page it comes from. */
const own = () => ({ origin: stage.library().origin })

const at = async (account: string) => {
  const person = await signIn(stage.browser(), { library: stage.library(), account })
  faults.push(person.faults)
  return person
}

const textOf = (page: Page) => page.frameLocator('iframe')

const stored = async () =>
  (await author.request.get(`${stage.library().origin}/api/protocols/${id}?depth=0`)).json()

/** Writes as the author does, by the words of the document. */
const rewrite = async (edit: (sections: string) => string): Promise<void> => {
  const { sections } = await stored()
  const changed = edit(JSON.stringify(sections))
  expect(changed).not.toBe(JSON.stringify(sections))
  const answer = await author.request.patch(`${stage.library().origin}/api/protocols/${id}`, {
    headers: own(),
    data: { sections: JSON.parse(changed) },
  })
  expect(answer.status(), await answer.text()).toBe(200)
  hash = (await stored()).contentHash
}

const submit = async (): Promise<void> => {
  const answer = await author.request.post(`${workflow()}/submit`, {
    headers: own(),
    data: { expectedHash: hash, changeType: 'minor', changeSummary: 'Correction de frappe.' },
  })
  expect(answer.status(), await answer.text()).toBe(200)
}

beforeAll(async () => {
  const person = await at('auteur.meopa')
  author = person.page
  id = await person.open(reference)
  await rewrite((sections) => sections.replace('et 9\u00a0L/min', 'et 19\u00a0L/min'))
  await submit()
})

/** How often Tab is pressed until the keyboard stands in the panel. */
const tabsToPanel = async (page: Page): Promise<number> => {
  for (let pressed = 1; pressed <= 10; pressed += 1) {
    await page.keyboard.press('Tab')
    const isLink = await page.evaluate(
      () => document.activeElement?.getAttribute('href') === '#circuit',
    )
    if (isLink) await page.keyboard.press('Enter')
    const isInside = await page.evaluate(() => document.activeElement?.closest('#circuit') !== null)
    if (isInside) return pressed
  }
  return Number.POSITIVE_INFINITY
}

const formParts = '#action-save, .array-field, .collection-edit__form, [id^="field-"], .rs__control'

describe('a document under review, to each role', () => {
  it.each([
    ['relecteur1.meopa', true],
    ['approbateur1.meopa', false],
    ['approbateur2.meopa', false],
    ['redaction', false],
    ['audit', false],
  ])('is its text to %s, and no form', async (account, signs) => {
    const { page, open } = await at(account)
    await open(reference)
    await textOf(page).getByRole('heading', { level: 1 }).waitFor()
    expect(await page.locator(formParts).count()).toBe(0)
    expect(await page.getByText('nécessaire pour soumettre').count()).toBe(0)
    expect(await page.locator('.doc-tabs').getByText('Modifier').count()).toBe(0)
    expect(await page.locator('#signer').count()).toBe(signs ? 1 : 0)
    const picture = textOf(page).locator('figure img').first()
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      300,
    )
    expect(await barriersOf(page, ['wcag22aa'])).toEqual([])
    await page.reload()
    await isThere(page)
    expect(await tabsToPanel(page)).toBeLessThanOrEqual(5)
    // Nothing was typed: nobody is asked whether to leave.
    await page.goto(`${stage.library().origin}/admin`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.context().close()
  })

  it('is a text that the coordination moves by a form of its own', async () => {
    const { page, open } = await at('coordination')
    await open(reference)
    expect(await page.locator(formParts).count()).toBe(0)
    await page.locator('.doc-tabs').getByRole('link', { name: 'Déplacer' }).click()
    await page.locator('form[data-form-ready="true"]').first().waitFor()
    await page.context().close()
  })

  it.each(['auteur.meopa', 'responsable.meopa'])(
    'is a form to %s, with its text in a tab',
    async (account) => {
      const { page, open } = await at(account)
      await open(reference)
      expect(await page.locator('#action-save').count()).toBe(1)
      await page.locator('.doc-tabs').getByRole('link', { name: 'Aperçu' }).click()
      await textOf(page).getByRole('heading', { level: 1 }).waitFor()
      expect(await page.locator(formParts).count()).toBe(0)
      await page.context().close()
    },
  )
})

describe('the page of a reviewer', () => {
  it.each([
    { width: 1280, scheme: 'dark' },
    { width: 768, scheme: 'light' },
    { width: 360, scheme: 'dark' },
  ] as const)('keeps nobody out at $width px in $scheme', async ({ width, scheme }) => {
    const { page, open } = await at('relecteur1.meopa')
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: scheme })
    await open(reference)
    for (const view of ['le texte seul', 'côte à côte']) {
      if (view !== 'le texte seul') {
        await page.getByLabel('Afficher').selectOption('current')
        await page.getByLabel('Côte à côte').check()
        await textOf(page).locator('.beside').first().waitFor()
      }
      expect({ view, barriers: await barriersOf(page) }).toEqual({ view, barriers: [] })
      const hidden = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect({ view, hidden }).toEqual({ view, hidden: 0 })
    }
    await page.context().close()
  })

  it('shows what changed since the version in force, and each critical change at its place', async () => {
    const { page, open } = await at('relecteur1.meopa')
    await open(reference)
    await page.getByLabel('Afficher').selectOption('current')
    await textOf(page).locator('del').first().waitFor()
    await page.getByLabel('Seulement ce qui a changé').check()
    await textOf(page).getByText('De la version 2.0 à la version de travail').waitFor()
    const critical = page.locator('.wf-critical__item').first()
    expect(await critical.textContent()).toMatch(/9\u00a0L\/min.*19\u00a0L\/min/s)
    await critical.locator('.wf-critical__place').click()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME')
    await page.context().close()
  })

  it('says at the list what is not ticked yet', async () => {
    const { page, open } = await at('relecteur1.meopa')
    await open(reference)
    await inSigning(page, 'Donner mon visa').click()
    await page.locator('.wf-critical').getByRole('alert').waitFor()
    expect(await page.locator('.wf-critical').getByRole('alert').textContent()).toMatch(/à cocher/)
    await page.context().close()
  })

  it('says who changed the text meanwhile, and shows what', async () => {
    const { page, open } = await at('relecteur1.meopa')
    await open(reference)
    await textOf(page).getByRole('heading', { level: 1 }).waitFor()
    await rewrite((sections) => sections.replace('et 19\u00a0L/min', 'et 29\u00a0L/min'))
    await submit()
    await page.evaluate(() => window.dispatchEvent(new Event('focus')))
    await page.getByText(/Ce document a été modifié par/).waitFor()
    await button(page, 'Voir ce qui a changé').click()
    await textOf(page).locator('ins').first().waitFor()
    expect(await textOf(page).locator('del').first().textContent()).toContain('19')
    await page.context().close()
    // Who comes back finds what changed since.
    const again = await at('relecteur1.meopa')
    await again.open(reference)
    await again.page.getByLabel('Afficher').selectOption({ label: await sinceLastSeen(again.page) })
    await textOf(again.page).locator('ins').first().waitFor()
    await again.page.context().close()
  })
})

const sinceLastSeen = async (page: Page): Promise<string> => {
  const option = page.locator('option').filter({ hasText: 'depuis ma dernière lecture' })
  await option.waitFor({ state: 'attached' })
  return (await option.textContent()) ?? ''
}

const takeTask = async (page: Page, heading: string): Promise<void> => {
  await page.getByRole('region', { name: heading }).getByRole('link', { name: reference }).click()
  await isThere(page)
}

const tickAll = async (page: Page): Promise<number> => {
  const ticks = page.locator('.wf-critical input[type="checkbox"]')
  const count = await ticks.count()
  for (let index = 0; index < count; index += 1) await ticks.nth(index).click()
  return count
}

describe('signing', () => {
  it.each(['relecteur1.meopa', 'relecteur2.meopa'])(
    'takes %s 4 clicks, and one for each critical change',
    async (account) => {
      const { page } = await at(account)
      const clicks = await countClicks(page)
      await page.goto(`${stage.library().origin}/admin`)
      await takeTask(page, 'À vérifier')
      const ticked = await tickAll(page)
      expect(ticked).toBeGreaterThan(0)
      await button(page, 'Vérifier').click()
      expect(await page.locator('#signer').textContent()).toContain('deviendra la version 2.1')
      await inSigning(page, 'Donner mon visa').click()
      await page.getByRole('status').filter({ hasText: 'Visa de relecture donné.' }).waitFor()
      console.log(`${account} : ${String(clicks())} clics, dont ${String(ticked)} coches`)
      expect(clicks()).toBeLessThanOrEqual(4 + ticked)
      await page.context().close()
    },
  )

  it('takes an approver a password, under what is signed', async () => {
    const { page } = await at('approbateur1.meopa')
    const clicks = await countClicks(page)
    await page.goto(`${stage.library().origin}/admin`)
    await takeTask(page, 'À approuver')
    const ticked = await tickAll(page)
    await button(page, 'Approuver').click()
    const place = page.locator('#signer')
    expect(await place.textContent()).toContain(`Empreinte ${hash.slice(0, 8)}`)
    const many = ticked > 1 ? 'changements critiques vus' : 'changement critique vu'
    expect(await place.textContent()).toContain(`${String(ticked)} ${many} sur ${String(ticked)}`)
    await place.getByLabel('Votre mot de passe').click()
    await page.keyboard.type(stage.library().password)
    await inSigning(page, 'Signer et approuver').click()
    await page.getByRole('status').filter({ hasText: 'Approbation signée.' }).waitFor()
    console.log(`approbateur1.meopa : ${String(clicks())} clics, dont ${String(ticked)} coches`)
    expect(clicks()).toBeLessThanOrEqual(4 + ticked)
    await page.context().close()
  })

  it('is followed by the release, with a way to its page', async () => {
    const { page } = await at('redaction')
    await page.goto(`${stage.library().origin}/admin`)
    await takeTask(page, 'Approuvés, à publier')
    await button(page, 'Publier').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Publier', exact: true }).click()
    const link = page.getByRole('status').getByRole('link', { name: 'Lire la version publiée' })
    await link.waitFor()
    expect(await link.getAttribute('href')).toBe(`/protocols/${reference}`)
    await page.context().close()
  })
})

describe('every screen above', () => {
  it('worked without a failing request or an error', () => {
    expect(faults.flat()).toEqual([])
  })
})
