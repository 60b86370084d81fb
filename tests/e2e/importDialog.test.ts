import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { buildDocx, cell, p, r, row } from '../unit/import/buildDocx'
import { signIn as signInAt } from './admin'
import { barriersOf } from './browser'
import { useStage } from './stage'

const stage = useStage({ writes: true })
const faults: string[][] = []

const signIn = async (account: string): Promise<Page> => {
  const person = await signInAt(stage.browser(), { library: stage.library(), account })
  faults.push(person.faults)
  return person.page
}

const list = (): string => `${stage.library().origin}/admin/collections/protocols`

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

  it('offers as headers the first rows that look so, and takes no for an answer', async () => {
    const page = await signIn('auteur.meopa')
    const ground = '<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>'
    const table = (head: string, dose: string): string =>
      `<w:tbl><w:tblGrid/>${row([cell(head, ground), cell('Dose', ground)])}${row([cell('Soir'), cell(dose)])}</w:tbl>`
    const bytes = buildDocx({
      title: 'Deux tableaux',
      body: p('Posologie', 'Titre1') + table('Matin', '1 g') + p('Et') + table('Âge', '2 g'),
    })
    await page.goto(list())
    await page.getByRole('button', { name: 'Importer un fichier Word' }).click()
    const dialog = page.getByRole('dialog', { name: 'Importer un fichier Word' })
    await dialog.getByLabel('Choisir un fichier Word').setInputFiles(wordFile('deux.docx', bytes))
    const offered = dialog.getByRole('group', { name: /Premières lignes/ }).getByRole('checkbox')
    await offered.first().waitFor()
    expect(await offered.count()).toBe(2)
    expect(await barriersOf(page)).toEqual([])
    await dialog.getByRole('checkbox', { name: 'Matin | Dose' }).uncheck()
    await dialog.getByRole('button', { name: 'Créer le document' }).click()
    await page.waitForURL(/\/admin\/collections\/protocols\/[0-9a-f-]{36}/)
    const id = page.url().split('/').at(-1)
    const { origin } = stage.library()
    const answer = await page.request.get(`${origin}/api/protocols/${id}?depth=0`)
    const states = JSON.stringify(await answer.json()).match(/"headerState":\d/g)
    expect(states?.map((state) => state.at(-1)).join('')).toBe('00001100')
    await page.context().close()
  })

  it('shows where a second reading finds other figures, until the author has compared', async () => {
    const page = await signIn('auteur.meopa')
    // Word does not show this dose, and the import keeps it.
    const hidden = `<w:p>${r('7 mg', '<w:vanish/>')}</w:p>`
    const bytes = buildDocx({
      title: 'Dose cachée',
      body: p('Posologie', 'Titre1') + p('50 µg par jour.') + hidden,
    })
    await page.goto(list())
    await page.getByRole('button', { name: 'Importer un fichier Word' }).click()
    const dialog = page.getByRole('dialog', { name: 'Importer un fichier Word' })
    await dialog.getByLabel('Choisir un fichier Word').setInputFiles(wordFile('cachee.docx', bytes))
    await dialog.getByRole('heading', { name: 'Chiffres à comparer avec Word' }).waitFor()
    expect(await dialog.locator('.import__figures').innerText()).toContain('7 mg')
    expect(await barriersOf(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Créer le document' }).click()
    await page.waitForURL(/\/admin\/collections\/protocols\/[0-9a-f-]{36}/)
    const tick = page.getByRole('button', { name: /^J’ai comparé : Posologie/ })
    await tick.waitFor()
    expect(await barriersOf(page)).toEqual([])
    await tick.click()
    await tick.waitFor({ state: 'detached' })
    await page.getByText('1 passage comparé').click()
    await page.getByText(/^Comparé par /).waitFor()
    expect(await barriersOf(page)).toEqual([])
    await page.context().close()
  })

  it('meets no failing request and no error on the way', () => {
    expect(faults.flat()).toEqual([])
  })
})
