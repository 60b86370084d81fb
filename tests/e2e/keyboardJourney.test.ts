import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openBrowser, openPage } from './browser'
import { countClicks } from './clicks'
import { button, currentStep, inDialog, inSigning, libraryLink } from './controls'
import { startSampleLibrary, type SampleLibrary } from './sampleLibrary'
import { wordFile } from './wordFile'

let library: SampleLibrary
let browser: Browser
const stops: (() => Promise<unknown>)[] = []
const faults: string[][] = []
const clicked: (() => number)[] = []
let reference = ''

beforeAll(async () => {
  library = await startSampleLibrary()
  stops.unshift(library.stop)
  browser = await openBrowser()
  stops.unshift(() => browser.close())
})

afterAll(async () => {
  for (const stop of stops) await stop()
})

const furthest = 150

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Goes on with Tab until the keyboard stands on this; what it cannot reach, nobody without a mouse can. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor({ state: 'attached' })
  for (let pressed = 0; pressed < furthest; pressed += 1) {
    if (await hasFocus(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${String(furthest)} times Tab did not reach ${String(target)}`)
}

const enter = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

const write = async (page: Page, target: Locator, words: string): Promise<void> => {
  await tabTo(page, target)
  await page.keyboard.type(words)
}

/** Signs in by the form, as a person does. */
const signInByKeyboard = async (account: string): Promise<Page> => {
  const opened = await openPage(browser)
  const { page } = opened
  faults.push(opened.faults)
  clicked.push(await countClicks(page))
  await page.goto(`${library.origin}/admin/login`)
  await write(page, page.locator('input[name="email"]'), `${account}@demo.example`)
  await write(page, page.locator('input[name="password"]'), library.password)
  await page.keyboard.press('Enter')
  await page.waitForURL(`${library.origin}/admin`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

const takeTask = async (page: Page, heading: string): Promise<void> => {
  const region = page.getByRole('region', { name: heading })
  await enter(page, region.getByRole('link', { name: reference }))
  await page.locator('[aria-label="Étapes du circuit"]').waitFor()
}

const decided = async (page: Page, message: string): Promise<void> => {
  await page.getByRole('status').filter({ hasText: message }).waitFor()
  // Whoever has no mouse goes on from where they were.
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('DIALOG')
}

describe('by keyboard alone', () => {
  it('an author imports a Word file, completes and submits it', async () => {
    const page = await signInByKeyboard('auteur.meopa')
    await enter(page, libraryLink(page, 'Protocoles'))
    await enter(page, button(page, 'Importer un fichier Word'))
    const chooser = page.waitForEvent('filechooser')
    await enter(page, page.getByLabel('Choisir un fichier Word'))
    await (await chooser).setFiles(wordFile)
    await enter(page, inDialog(page, 'Créer le document'))
    await page.waitForURL(/\/admin\/collections\/protocols\/[0-9a-f-]{36}/)
    await page.locator('form[data-form-ready="true"]').first().waitFor()
    await write(page, page.locator('#field-summary'), 'Poser une voie veineuse sans douleur.')
    for (const [name, word] of [
      ['audience', 'Infirmier'],
      ['settings', 'Pédiatrie'],
    ] as const) {
      await write(page, page.locator(`#field-${name} input`).first(), word)
      await page.getByRole('option', { name: word }).first().waitFor()
      await page.keyboard.press('Enter')
    }
    await enter(page, button(page, 'Enregistrer et soumettre'))
    await tabTo(page, page.getByLabel('Mineure'))
    await page.keyboard.press('ArrowDown')
    expect(await page.getByLabel('Majeure').isChecked()).toBe(true)
    await write(page, page.getByLabel('Ce qui change'), 'Première version.')
    await enter(page, inDialog(page, 'Soumettre'))
    await decided(page, 'Document soumis.')
    reference = await page.locator('#field-reference').inputValue()
    await page.context().close()
  })

  it.each(['relecteur1.meopa', 'relecteur2.meopa'])('%s verifies it', async (account) => {
    const page = await signInByKeyboard(account)
    await takeTask(page, 'À vérifier')
    await enter(page, button(page, 'Vérifier'))
    await enter(page, inSigning(page, 'Donner mon visa'))
    await decided(page, 'Visa de relecture donné.')
    await page.context().close()
  })

  it('an approver signs it under its text, after a dialogue that Escape closes', async () => {
    const page = await signInByKeyboard('approbateur1.meopa')
    await takeTask(page, 'À approuver')
    await enter(page, button(page, 'Refuser'))
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await hasFocus(button(page, 'Refuser'))).toBe(true)
    await enter(page, button(page, 'Approuver'))
    await write(page, page.getByLabel('Votre mot de passe'), library.password)
    await page.keyboard.press('Enter')
    await decided(page, 'Approbation signée.')
    await page.context().close()
  })

  it('an editor releases it', async () => {
    const page = await signInByKeyboard('redaction')
    await takeTask(page, 'Approuvés, à publier')
    await enter(page, button(page, 'Publier'))
    await enter(page, inDialog(page, 'Publier'))
    await decided(page, 'Version publiée.')
    expect(await currentStep(page)).toContain('version 1.0')
    await page.context().close()
  })

  it('a reader finds it and skips to its text', async () => {
    const opened = await openPage(browser)
    const { page } = opened
    faults.push(opened.faults)
    clicked.push(await countClicks(page))
    await page.goto(library.origin)
    await enter(page, page.locator(`a[href$="/protocols/${reference}"]`).first())
    await page.waitForURL(`${library.origin}/protocols/${reference}`)
    await enter(page, page.getByRole('link', { name: 'Aller au contenu' }))
    expect(new URL(page.url()).hash).toBe('#contenu')
    await page.context().close()
  })

  it('nobody touched a mouse, and nothing failed', () => {
    expect(clicked.length).toBe(6)
    expect(clicked.map((clicks) => clicks())).toEqual(clicked.map(() => 0))
    expect(faults.flat()).toEqual([])
  })
})
