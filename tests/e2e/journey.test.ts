import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { signIn } from './admin'
import { addBlock, blockOf, blocksToAdd, wordsOfBlocks } from './blocks'
import { openBrowser, openPage } from './browser'
import { countClicks } from './clicks'
import { button, currentStep, inDialog, inSigning, libraryLink } from './controls'
import { startSampleLibrary, type SampleLibrary } from './sampleLibrary'
import { wordFile } from './wordFile'

let library: SampleLibrary
let browser: Browser
const stops: (() => Promise<unknown>)[] = []
const faults: string[][] = []

// What the steps below hand on to each other.
let author: Page
let staleReviewer: Page
let address = ''
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

/** A person before their first screen, with a counter of their clicks. */
const atDashboard = async (account: string) => {
  const person = await signIn(browser, { library, account })
  faults.push(person.faults)
  const clicks = await countClicks(person.page)
  await person.page.goto(`${library.origin}/admin`)
  return { page: person.page, clicks }
}

/** From the first screen to the document that waits under a heading, by its link. */
const takeTask = async (page: Page, heading: string): Promise<void> => {
  await page.getByRole('region', { name: heading }).getByRole('link', { name: reference }).click()
  await page.locator('[aria-label="Étapes du circuit"]').waitFor()
}

const decided = async (page: Page, message: string): Promise<void> =>
  page.getByRole('status').filter({ hasText: message }).waitFor()

const readingAddress = (): string => `${library.origin}/protocols/${reference}`

describe('a protocol, from a Word file to paper', () => {
  it('is imported, completed and submitted in 12 clicks at most', async () => {
    const { page, clicks } = await atDashboard('auteur.meopa')
    author = page
    const start = performance.now()
    await libraryLink(page, 'Protocoles').click()
    await button(page, 'Importer un fichier Word').click()
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('dialog').getByText('Choisir un fichier Word').click()
    await (await chooser).setFiles(wordFile)
    await inDialog(page, 'Créer le document').click()
    await page.waitForURL(/\/admin\/collections\/protocols\/[0-9a-f-]{36}/)
    await page.locator('form[data-form-ready="true"]').first().waitFor()
    await page.locator('#field-summary').click()
    await page.keyboard.type('Poser une voie veineuse sans douleur ni contention.')
    for (const [name, word] of [
      ['audience', 'Infirmier'],
      ['settings', 'Pédiatrie'],
    ] as const) {
      await page.locator(`#field-${name}`).click()
      await page.keyboard.type(word)
      await page.getByRole('option', { name: word }).first().waitFor()
      await page.keyboard.press('Enter')
    }
    await button(page, 'Enregistrer et soumettre').click()
    await page.getByLabel('Majeure').click()
    await page.getByLabel('Ce qui change').click()
    await page.keyboard.type('Première version.')
    await inDialog(page, 'Soumettre').click()
    await decided(page, 'Document soumis.')
    const seconds = (performance.now() - start) / 1000
    console.log(`Word → soumis : ${String(clicks())} clics, ${seconds.toFixed(0)} s`)
    expect(clicks()).toBeGreaterThan(5)
    expect(clicks()).toBeLessThanOrEqual(12)
    expect(await currentStep(page)).toContain('0 sur 2 visas')
    address = page.url().split('?')[0] ?? ''
    reference = await page.locator('#field-reference').inputValue()
    expect(reference).toMatch(/^PRO-MEOPA-\d{3}$/)
  })

  it('comes back from a reviewer with what to change, in 4 clicks at most', async () => {
    staleReviewer = (await atDashboard('relecteur2.meopa')).page
    await takeTask(staleReviewer, 'À vérifier')

    const { page, clicks } = await atDashboard('relecteur1.meopa')
    await takeTask(page, 'À vérifier')
    await button(page, 'Demander des modifications').click()
    await page.keyboard.type('Ajoutez la posologie et une alerte.')
    await inDialog(page, 'Demander des modifications').click()
    await decided(page, 'Modifications demandées.')
    console.log(`tâche → modifications demandées : ${String(clicks())} clics`)
    expect(clicks()).toBeLessThanOrEqual(4)
    await page.context().close()
  })

  it('is answered by its author, who writes in each of the seven kinds of block', async () => {
    await author.goto(`${library.origin}/admin`)
    await takeTask(author, 'Retournés pour modification')
    await author.getByText('Ajoutez la posologie et une alerte.').waitFor()
    await button(author, 'Contenu').click()
    const text = author.locator('[contenteditable="true"]').nth(2)
    await text.waitFor()
    for (const { name, type, fill } of blocksToAdd) {
      await addBlock(text, name)
      await fill(blockOf(author, type), author)
    }
    await blockOf(author, 'figure')
      .locator('[id$="field-caption"]')
      .fill('Le pansement reste visible')
    await button(author, 'Enregistrer et soumettre').click()
    await author.getByLabel('Majeure').check()
    await author.getByLabel('Ce qui change').fill('Première version, avec la posologie.')
    await inDialog(author, 'Soumettre').click()
    await decided(author, 'Document soumis.')
    const saved = await author.request.get(
      `${address.replace('/admin/collections', '/api')}?depth=0`,
    )
    const stored = JSON.stringify(await saved.json())
    expect(wordsOfBlocks.filter((words) => !stored.includes(words))).toEqual([])
  })

  it('is not verified from a page that shows an older text: it says so and reloads', async () => {
    await button(staleReviewer, 'Vérifier').click()
    await inSigning(staleReviewer, 'Donner mon visa').click()
    const alert = staleReviewer.locator('#signer').getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toMatch(/a changé|modifié/)
    await alert.getByRole('button', { name: 'Lire le nouveau texte' }).click()
    await staleReviewer.frameLocator('iframe').getByText('Le pansement reste visible').waitFor()
    await button(staleReviewer, 'Vérifier').click()
    await inSigning(staleReviewer, 'Donner mon visa').click()
    await decided(staleReviewer, 'Visa de relecture donné.')
    expect(await currentStep(staleReviewer)).toContain('1 sur 2 visas')
  })

  it('is verified by a second reviewer in 4 clicks at most', async () => {
    const { page, clicks } = await atDashboard('relecteur1.meopa')
    await takeTask(page, 'À vérifier')
    await button(page, 'Vérifier').click()
    await inSigning(page, 'Donner mon visa').click()
    await decided(page, 'Visa de relecture donné.')
    console.log(`tâche → vérifié : ${String(clicks())} clics`)
    expect(clicks()).toBeLessThanOrEqual(4)
    expect(await currentStep(page)).toContain('Approbation')
  })

  it('is not approved by its author: no button, the reason, and the server refuses', async () => {
    await author.goto(address)
    await author.getByText('autres actions').click()
    const refused = author.locator('.wf-refused dl > div').filter({ hasText: 'Approuver' }).first()
    await refused.waitFor()
    expect((await refused.locator('dd').textContent())?.length).toBeGreaterThan(10)
    expect(await button(author, 'Approuver').count()).toBe(0)
    const workflow = `${address.replace('/admin/collections', '/api')}/workflow`
    const { contentHash } = await (await author.request.get(workflow)).json()
    const answer = await author.request.post(`${workflow}/approve`, {
      data: { expectedHash: contentHash, password: library.password },
      headers: { Origin: library.origin },
    })
    expect(answer.status()).toBe(403)
    expect((await answer.json()).code).toBe('FORBIDDEN')
  })

  it('is signed by an approver with a password, in 4 clicks at most', async () => {
    const { page, clicks } = await atDashboard('approbateur1.meopa')
    await takeTask(page, 'À approuver')
    await button(page, 'Approuver').click()
    await page.getByLabel('Votre mot de passe').click()
    await page.keyboard.type(library.password)
    await inSigning(page, 'Signer et approuver').click()
    await decided(page, 'Approbation signée.')
    console.log(`tâche → approuvé : ${String(clicks())} clics`)
    expect(clicks()).toBeLessThanOrEqual(4)
    await page.context().close()
  })

  it('is released by an editor, in 4 clicks at most', async () => {
    const { page, clicks } = await atDashboard('redaction')
    await takeTask(page, 'Approuvés, à publier')
    await button(page, 'Publier').click()
    await inDialog(page, 'Publier').click()
    await decided(page, 'Version publiée.')
    console.log(`tâche → publié : ${String(clicks())} clics`)
    expect(clicks()).toBeLessThanOrEqual(4)
    await page.context().close()
  })

  it('is read by anyone, and printed on A4', async () => {
    const { page, faults: found } = await openPage(browser)
    faults.push(found)
    await page.goto(library.origin)
    await page.locator(`a[href$="/protocols/${reference}"]`).first().click()
    await page.waitForURL(readingAddress())
    const text = (await page.locator('main').textContent()) ?? ''
    expect(wordsOfBlocks.filter((words) => !text.includes(words))).toEqual([])
    expect(text).toContain('Expliquer, distraire, puis piquer.')
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.slice(0, 5)).toBe('%PDF-')
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(boxes.length).toBeGreaterThan(0)
    expect(
      new Set(
        boxes.map(([, width, height]) => [width, height].map(Number).map(Math.round).join(' × ')),
      ),
    ).toEqual(new Set(['595 × 842']))
    await page.context().close()
  })

  it('is withdrawn for an error: its address is gone, and says why', async () => {
    const { page } = await atDashboard('approbateur1.meopa')
    await page.goto(address)
    await button(page, 'Retirer').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Version concernée').selectOption('1.0')
    await dialog.getByLabel('Erreur').check()
    await dialog.getByLabel('Motif').fill('La dose de crème est fausse.')
    await dialog.getByLabel('Votre mot de passe').fill(library.password)
    await inDialog(page, 'Retirer').click()
    await decided(page, 'Version retirée.')

    const reader = await openPage(browser)
    const answer = await reader.page.goto(readingAddress())
    expect(answer?.status()).toBe(410)
    const text = (await reader.page.locator('main').textContent()) ?? ''
    expect(text).toContain('La dose de crème est fausse.')
    expect(text).not.toContain('Expliquer, distraire, puis piquer.')
    const numbered = await reader.page.goto(`${readingAddress()}/releases/1.0`)
    expect(numbered?.status()).toBe(410)
    await reader.page.context().close()
    await page.context().close()
  })
})

describe('a lead', () => {
  it('names somebody for a review, and is told why she cannot confirm a release herself', async () => {
    const { page } = await atDashboard('responsable.meopa')
    reference = 'PRO-MEOPA-002'
    await takeTask(page, 'À vérifier')
    await button(page, 'Désigner').click()
    const search = page.getByRole('combobox', { name: 'Personnes à désigner' })
    await search.fill('relecteur1.urgences')
    await page.getByRole('option').first().waitFor()
    await search.press('Enter')
    await inDialog(page, 'Désigner').click()
    await decided(page, 'Personnes désignées.')
    await page.getByText(/, relecteur pour ce document/).waitFor()
    await page.getByText('autres actions').click()
    const refused = page
      .locator('.wf-refused dl > div')
      .filter({ hasText: 'Confirmer sans changement' })
    expect((await refused.locator('dd').textContent())?.length).toBeGreaterThan(10)
    await page.context().close()
  })
})

describe('a coordinator', () => {
  it('sees what is overdue until an approver has confirmed it without change', async () => {
    const coordinator = await atDashboard('coordination')
    const overdue = coordinator.page
      .getByRole('region', { name: 'Révision dépassée' })
      .getByRole('link', { name: 'PRO-CAN-001' })
    await overdue.waitFor()
    await overdue.click()
    await coordinator.page.locator('[aria-label="Étapes du circuit"]').waitFor()

    const approver = await atDashboard('approbateur1.cancer')
    await approver.page.goto(coordinator.page.url())
    await button(approver.page, 'Confirmer sans changement').click()
    await approver.page.getByLabel('Votre mot de passe').fill(library.password)
    await inDialog(approver.page, 'Confirmer sans changement').click()
    await decided(approver.page, 'Version confirmée sans changement.')

    await coordinator.page.goto(`${library.origin}/admin`)
    await coordinator.page.getByRole('heading', { level: 1 }).waitFor()
    expect(await overdue.count()).toBe(0)
  })
})

describe('every screen above', () => {
  it('worked without a failing request or an error', () => {
    expect(faults.flat()).toEqual([])
  })
})
