import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { buildDocx, p } from '../unit/import/buildDocx'
import { barriersOf, openBrowser, openPage } from './browser'
import { startSampleLibrary, type SampleLibrary } from './sampleLibrary'

let library: SampleLibrary
let browser: Browser
const faults: string[][] = []
const stops: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  library = await startSampleLibrary()
  stops.unshift(library.stop)
  browser = await openBrowser()
  stops.unshift(() => browser.close())
})

afterAll(async () => {
  for (const stop of stops) await stop()
})

const signIn = async (account: string): Promise<Page> => {
  const opened = await openPage(browser)
  faults.push(opened.faults)
  const { page } = opened
  const answer = await page.context().request.post(`${library.origin}/api/users/login`, {
    data: { email: `${account}@demo.example`, password: library.password },
    headers: { Origin: library.origin },
  })
  expect(answer.status()).toBe(200)
  return page
}

const list = (query = ''): string => `${library.origin}/admin/collections/protocols${query}`

const wordFile = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(bytes),
})

const docx = buildDocx({
  title: 'Pose d’une voie veineuse chez l’enfant',
  body: [
    p('Objet', 'Titre1'),
    p('Réduire la douleur de la ponction.'),
    p('Déroulement', 'Titre1'),
    p('Appliquer la crème une heure avant le geste.'),
    p('Après le geste', 'Titre2'),
    p('Noter l’heure.'),
  ].join(''),
})

describe('the first screen', () => {
  it.each([
    ['relecteur1.meopa', 'À vérifier', 'PRO-MEOPA-002'],
    ['approbateur1.sante-mentale', 'À approuver', 'PRO-PSY-002'],
    ['auteur.sujet-age', 'Retournés pour modification', 'PRO-AGE-003'],
    ['redaction', 'Approuvés, à publier', 'PRO-URG-003'],
    ['coordination', 'Révision dépassée', 'PRO-CAN-001'],
    ['auteur.etp', 'Mes brouillons', 'PRO-ETP-001'],
  ])('shows %s « %s »', async (account, heading, reference) => {
    const page = await signIn(account)
    await page.goto(`${library.origin}/admin`)
    const section = page.getByRole('region', { name: heading })
    const link = section.getByRole('link', { name: reference })
    await link.waitFor()
    expect(await section.locator('time').first().textContent()).toMatch(/^depuis /)
    expect(await link.getAttribute('href')).toMatch(/^\/admin\/collections\/protocols\/[0-9a-f-]+$/)
    await page.context().close()
  })

  it('says to an auditor that nothing waits, and what there is to read', async () => {
    const page = await signIn('audit')
    await page.goto(`${library.origin}/admin`)
    await page.getByRole('heading', { name: 'Rien ne vous attend' }).waitFor()
    await page.getByRole('link', { name: 'journal des traces', exact: true }).waitFor()
    await page.context().close()
  })
})

describe('the list', () => {
  it('narrows to a state and a group, and remembers it in its address', async () => {
    const page = await signIn('coordination')
    await page.goto(list())
    await page.getByText('13 documents').waitFor()
    await page.getByLabel('État', { exact: true }).selectOption('En relecture')
    await page.getByText('1 document', { exact: true }).waitFor()
    expect(await page.locator('tbody tr').allTextContents()).toEqual([
      expect.stringMatching(/PRO-MEOPA-002.*MEOPA.*En relecture.*Aucune/),
    ])
    await page.getByRole('button', { name: 'Effacer les filtres' }).click()
    await page.getByText('13 documents').waitFor()
    await page.getByLabel('Groupe', { exact: true }).selectOption('Cancer')
    await page.getByText('2 documents').waitFor()
    expect(new URL(page.url()).searchParams.get('group')).toBe('cancer')
    const text = (await page.locator('tbody').textContent()) ?? ''
    expect(text).toMatch(/PRO-CAN-001.*1\.0.*dépassée/)
    expect(text).toMatch(/PRO-CAN-002.*Publication programmée/)
    await page.context().close()
  })
})

describe('a new document', () => {
  it('proposes the only group in which one writes', async () => {
    const page = await signIn('auteur.meopa')
    await page.goto(`${list()}/create`)
    await page.locator('#field-workingGroup').getByText('MEOPA', { exact: true }).waitFor()
    await page.context().close()
  })
})

describe('the import of a Word file', () => {
  it('says why a file is refused, then shows what another gives and makes it a document', async () => {
    const page = await signIn('auteur.meopa')
    await page.goto(list())
    await page.getByRole('button', { name: 'Importer un fichier Word' }).click()
    const dialog = page.getByRole('dialog', { name: 'Importer un fichier Word' })
    const choice = dialog.getByLabel('Choisir un fichier Word')
    await choice.setInputFiles(wordFile('notes.docx', Buffer.from('Ce n’est pas un fichier Word.')))
    const refusal = dialog.getByRole('alert')
    await refusal.waitFor()
    expect(await refusal.textContent()).toContain('.docx')
    expect(await barriersOf(page)).toEqual([])

    await dialog.getByRole('button', { name: 'Choisir un autre fichier' }).click()
    await choice.setInputFiles(wordFile('voie.docx', docx))
    await dialog.getByRole('heading', { name: 'Plan du fichier' }).waitFor()
    await dialog.getByRole('heading', { name: 'Sections trouvées' }).waitFor()
    const preview = (await dialog.textContent()) ?? ''
    expect(preview).toContain('Objet')
    expect(preview).toContain('Déroulement')
    expect(preview).toMatch(/Tous les mots sont repris/)
    expect(await barriersOf(page)).toEqual([])
    await dialog.getByLabel('Titres qui font des sections').selectOption('2')
    await dialog.getByText('Déroulement – Après le geste').waitFor()
    await dialog.getByLabel('Titres qui font des sections').selectOption('1')
    await dialog.getByText('Déroulement – Après le geste').waitFor({ state: 'detached' })

    await dialog.getByRole('button', { name: 'Créer le document' }).click()
    await page.waitForURL(/\/admin\/collections\/protocols\/[0-9a-f-]{36}/)
    await page.locator('input[name="title"]').waitFor()
    expect(await page.locator('input[name="title"]').inputValue()).toContain('voie veineuse')

    await page.getByRole('button', { name: 'Importer un fichier Word' }).click()
    const replace = page.getByRole('dialog', { name: /Remplacer le contenu/ })
    const other = buildDocx({ title: 'Ponction', body: p('Objet', 'Titre1') + p('Autre texte.') })
    await replace.getByLabel('Choisir un fichier Word').setInputFiles(wordFile('autre.docx', other))
    // What it costs stands beside the button that does it.
    await replace.getByRole('button', { name: 'Remplacer le contenu' }).waitFor()
    expect(await replace.getByText('l’état d’avant reste dans').count()).toBe(1)
    expect(await replace.getByText('il prend fin').count()).toBe(0)
    await replace.getByRole('button', { name: 'Remplacer le contenu' }).click()
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('input[name="title"]')?.value === 'Ponction',
    )
    await page.context().close()
  })
})

describe('the screens', () => {
  it.each([
    { width: 1280, scheme: 'light' },
    { width: 360, scheme: 'dark' },
  ] as const)('keep nobody out at $width px in $scheme', async ({ width, scheme }) => {
    const page = await signIn('auteur.meopa')
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: scheme })
    for (const address of [
      '/admin',
      '/admin/collections/protocols',
      '/admin/collections/protocols/create',
      '/admin/account',
      '/admin/nulle-part',
    ]) {
      await page.goto(library.origin + address)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      await page.waitForLoadState('networkidle')
      expect({ address, barriers: await barriersOf(page) }).toEqual({ address, barriers: [] })
      const hidden = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect({ address, hidden }).toEqual({ address, hidden: 0 })
    }
    await page.context().close()
  })

  it('speak French to a browser that asks for English', async () => {
    const context = await browser.newContext({ locale: 'en-US' })
    const page = await context.newPage()
    await page.goto(`${library.origin}/admin/login`)
    await page.getByRole('button', { name: 'Se connecter' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await context.close()
  })

  it('meet no failing request and no error on the way', () => {
    expect(faults.flat()).toEqual([])
  })
})
