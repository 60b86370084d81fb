import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { signIn } from './admin'
import { barriersOf, openBrowser } from './browser'
import { button, currentStep, inDialog, inSigning } from './controls'
import { writeFailedRows } from './failedRows'
import { startSampleLibrary, type SampleLibrary } from './sampleLibrary'

let library: SampleLibrary
let browser: Browser
const stops: (() => Promise<unknown>)[] = []
const faults: string[][] = []

beforeAll(async () => {
  library = await startSampleLibrary(writeFailedRows)
  stops.unshift(library.stop)
  browser = await openBrowser()
  stops.unshift(() => browser.close())
})

afterAll(async () => {
  for (const stop of stops) await stop()
})

const at = async (account: string, reference: string) => {
  const person = await signIn(browser, { library, account })
  faults.push(person.faults)
  const id = await person.open(reference)
  return { ...person, id }
}

describe('the panel of a draft', () => {
  it('saves first, then says what is missing and leads to its field', async () => {
    const { page } = await at('auteur.etp', 'PRO-ETP-001')
    await page.locator('#field-summary').fill('')
    await button(page, 'Enregistrer et soumettre').click()
    await page.getByText('Il manque encore quelque chose').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    await page.getByRole('button', { name: 'Rédigez le résumé.' }).click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-summary')
    await page.keyboard.type('Un atelier pour dire sa douleur.')
    await button(page, 'Enregistrer et soumettre').click()
    await page.getByRole('dialog').waitFor()
    const saved = await page.request.get(page.url().replace('/admin/collections', '/api'))
    expect((await saved.json()).summary).toBe('Un atelier pour dire sa douleur.')

    await inDialog(page, 'Soumettre').click()
    await page.getByRole('dialog').getByRole('alert').waitFor()
    expect(await page.getByText('Ce champ est nécessaire.').count()).toBe(2)
    await page.getByLabel('Majeure').check()
    await page.getByLabel('Ce qui change').fill('Première version.')
    await inDialog(page, 'Soumettre').click()
    await page.getByText('Document soumis.').waitFor()
    expect(await currentStep(page)).toContain('Relecture')
    await page.getByRole('button', { name: 'Importer un fichier Word' }).click()
    await page.getByText('Le tour en cours prend fin').waitFor()
    await page.context().close()
  })
})

describe('a decision', () => {
  it('is given from the open document, in the words of the server when it is refused', async () => {
    const { page } = await at('relecteur1.meopa', 'PRO-MEOPA-002')
    expect(await page.getByText('2 visas de relecture').count()).toBe(1)
    await button(page, 'Vérifier').click()
    await inSigning(page, 'Donner mon visa').click()
    await page.getByText('Visa de relecture donné.').waitFor()
    expect(await currentStep(page)).toContain('1 sur 2 visas')
    expect(await button(page, 'Vérifier').count()).toBe(0)
    await page.getByText('autres actions').click()
    expect(await page.getByText('Vous avez déjà donné votre visa dans ce tour.').count()).toBe(1)
    await page.context().close()
  })

  it('asks for the password, says when it is wrong and shows the visa at once', async () => {
    const { page } = await at('approbateur1.sante-mentale', 'PRO-PSY-002')
    await button(page, 'Approuver').click()
    await page.getByLabel('Votre mot de passe').fill('ce n’est pas lui')
    await inSigning(page, 'Signer et approuver').click()
    await page.getByRole('alert').filter({ hasText: 'Le mot de passe ne permet pas' }).waitFor()
    await page.getByLabel('Votre mot de passe').fill(library.password)
    await inSigning(page, 'Signer et approuver').click()
    await page.getByText('Approbation signée.').waitFor()
    await page.getByRole('listitem').filter({ hasText: 'Approuvé' }).first().waitFor()
    await page.context().close()
  })

  it('finds people by their name and names them', async () => {
    const { page } = await at('coordination', 'PRO-MEOPA-002')
    await button(page, 'Désigner').click()
    const search = page.getByRole('combobox', { name: 'Personnes à désigner' })
    await search.fill('coordination')
    await page.getByText('Personne ne correspond.').waitFor()
    await search.fill('relecteur1.cancer')
    const found = page.getByRole('dialog').getByRole('option').first()
    const name = (await found.locator('strong').textContent()) ?? ''
    await search.press('Enter')
    await page.getByRole('combobox', { name: `Comme, ${name}` }).selectOption('approver')
    await inDialog(page, 'Désigner').click()
    await page.getByText('Personnes désignées.').waitFor()
    await page.getByText(`${name}, approbateur pour ce document`).waitFor()
    await page.context().close()
  })
})

describe('two people in one document', () => {
  it('neither overwrites the other unseen, and what was typed is kept', async () => {
    const second = await at('responsable.sujet-age', 'PRO-AGE-003')
    const stateRead = second.page.waitForResponse((answer) => answer.request().method() === 'POST')
    await second.page.locator('#field-population').fill('Toute personne âgée.')
    await stateRead
    const first = await at('auteur.sujet-age', 'PRO-AGE-003')
    // As when the lock has run out, or was taken over.
    const saved = await first.page.request.patch(
      `${library.origin}/api/protocols/${first.id}?overrideLock=true`,
      {
        data: { population: 'Ce que la première a écrit.' },
        headers: { Origin: library.origin },
      },
    )
    expect(saved.status()).toBe(200)

    const refused = second.page.waitForResponse((answer) => answer.request().method() === 'PATCH')
    await second.page.locator('#action-save').click()
    expect((await refused).status()).toBe(409)
    await second.page.getByText('Vos changements sont gardés dans cette page').waitFor()
    expect(await second.page.getByText(/Ce document a été modifié par/).count()).toBeGreaterThan(0)
    expect(await second.page.locator('#field-population').inputValue()).toBe('Toute personne âgée.')
    expect(await second.page.locator('#action-save').isEnabled()).toBe(true)

    await button(second.page, 'Recharger sans mes changements').click()
    await inDialog(second.page, 'Recharger sans mes changements').click()
    await second.page.getByText('Document rechargé.').waitFor()
    await expect
      .poll(() => second.page.locator('#field-population').inputValue(), { timeout: 20_000 })
      .toBe('Ce que la première a écrit.')
    await first.page.context().close()
    await second.page.context().close()
  })

  it('the second is told who is there', async () => {
    const first = await at('auteur.cancer', 'PRO-CAN-001')
    await first.page.locator('#field-population').fill('En cours de rédaction.')
    const locked = async () =>
      (await first.page.request.get(`${library.origin}/api/payload-locked-documents`)).json()
    await expect.poll(async () => (await locked()).totalDocs).toBeGreaterThan(0)
    const second = await at('responsable.cancer', 'PRO-CAN-001')
    await second.page.getByRole('dialog').waitFor()
    expect(await second.page.getByRole('dialog').textContent()).toContain('auteur.cancer')
    await first.page.context().close()
    await second.page.context().close()
  })
})

describe('what an admin has to look at', () => {
  const rowOf = async (collection: string, id: string) => {
    const admin = await signIn(browser, { library, account: 'admin' })
    await admin.page.goto(`${library.origin}/admin/collections/${collection}/${id}`)
    return admin
  }
  const press = async (page: Page, name: string) => {
    await page.getByRole('button', { name, exact: true }).click()
    await page.getByRole('status').filter({ hasText: 'c’est fait' }).waitFor()
  }

  it.each([
    ['mails', 'courriel-en-echec', 'Renvoyer'],
    ['mails', 'courriel-incertain', 'Classer'],
    ['dead-letters', 'entree-de-cote', 'Reprendre'],
  ])('is done by a button: %s, %s, « %s »', async (collection, id, name) => {
    const admin = await rowOf(collection, id)
    await press(admin.page, name)
    expect(await barriersOf(admin.page)).toEqual([])
    expect(admin.faults).toEqual([])
    const answer = await admin.page.request.get(`${library.origin}/api/${collection}/${id}`)
    expect(['failed', 'inDoubt', 'open']).not.toContain((await answer.json()).state)
  })
})

describe('every screen above', () => {
  it('worked without a failing request or an error', () => {
    expect(faults.flat()).toEqual([])
  })
})
