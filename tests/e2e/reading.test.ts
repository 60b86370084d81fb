import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { barriersOf, openPage } from './browser'
import { describeAccess } from './describeAccess'
import { describeSheet } from './describeSheet'
import { useStage } from './stage'

const stage = useStage({ writes: false })
let page: Page
let faults: string[]

beforeAll(async () => {
  const opened = await openPage(stage.browser())
  page = opened.page
  faults = opened.faults
})

describe('an establishment', () => {
  it('finds the way from the first page to what is in force', async () => {
    await page.goto(stage.library().origin)
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Documents en vigueur')
    expect(await barriersOf(page)).toEqual([])
    await page.locator('a[href$="/protocols/PRO-MEOPA-001"]').first().click()
    await page.waitForURL(`${stage.library().origin}/protocols/PRO-MEOPA-001`)
    expect(await barriersOf(page)).toEqual([])
  })

  it('reads a protocol with its number, its signatures and its sections', async () => {
    await page.goto(`${stage.library().origin}/v1/protocols/PRO-MEOPA-001.html`)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    const text = (await page.locator('body').textContent()) ?? ''
    expect(text).toContain('PRO-MEOPA-001')
    expect(text).toContain('2.0')
    expect(text).toContain('L’essentiel')
    expect(await barriersOf(page)).toEqual([])
  })

  it('is told that an older edition was replaced', async () => {
    await page.goto(`${stage.library().origin}/v1/protocols/PRO-MEOPA-001/releases/1.0.html`)
    expect(await page.locator('body').textContent()).toMatch(/remplacée/i)
  })
})

describe('a carer who looks for a scale', () => {
  it('finds the ones that fit by a form that needs no script, and the sheet to print', async () => {
    const { origin } = stage.library()
    await page.goto(origin)
    await page.getByRole('link', { name: 'Quelle échelle' }).first().click()
    await page.getByLabel('Âge de la personne').fill('85')
    await page.getByLabel('Non', { exact: true }).check()
    await page.getByLabel('Lieu de soins').selectOption('nursingHome')
    await page.getByRole('button', { name: 'Chercher' }).press('Enter')
    await page.getByRole('heading', { name: /échelles conviennent/ }).waitFor()
    const found = await page.locator('main h3').allTextContents()
    expect(found.slice(0, 3).sort()).toEqual([
      'Algoplus',
      'Doloplus-2',
      'ECPA, échelle comportementale pour personnes âgées',
    ])
    expect(await page.getByLabel('Non', { exact: true }).isChecked()).toBe(true)
    await page.getByRole('link', { name: /Feuille à imprimer.*Algoplus/ }).click()
    await page.waitForURL(`${origin}/scales/ECH-AGE-001/sheet`)
    expect(await page.locator('main').textContent()).toContain('Où trouver le formulaire')
  })
})

describeAccess(stage)
describeSheet(stage)

describe('an author', () => {
  it('signs in and finds the protocols of her group, in French', async () => {
    await page.goto(`${stage.library().origin}/admin/login`)
    await page.locator('input[name="email"]').fill('auteur.meopa@demo.example')
    await page.locator('input[name="password"]').fill(stage.library().password)
    await page.locator('button[type="submit"]').click()
    await page.waitForURL(`${stage.library().origin}/admin`)
    await page.goto(`${stage.library().origin}/admin/collections/protocols`)
    await page.getByText('PRO-MEOPA-002').first().waitFor()
    const text = (await page.locator('body').textContent()) ?? ''
    expect(text).toContain('Protocoles')
    expect(text).not.toContain('PRO-URG-003')
  })

  it('opens one of them with its sections', async () => {
    await page.getByRole('link', { name: 'PRO-MEOPA-002' }).first().click()
    await page.waitForURL(/\/admin\/collections\/protocols\/[0-9a-f-]{36}/)
    await page.locator('input[name="title"]').waitFor()
    expect(await page.locator('input[name="title"]').inputValue()).toContain('MEOPA chez l’enfant')
  })

  it('is sent what the editor may hold once, however many texts there are', async () => {
    const sent = await page.evaluate(async () => (await fetch(location.href)).text())
    const fields = sent.match(/featureClientSchemaMap/g) ?? []
    const whole = sent.match(/featureClientSchemaMap\\":\{/g) ?? []
    expect(fields.length).toBeGreaterThan(5)
    expect(whole).toHaveLength(1)
  })

  it('finds the records of a document by their moment, under headings that say what they sort', async () => {
    await page.goto(`${page.url()}/versions`)
    await page.getByRole('button', { name: 'Trier par Modifié le, ordre croissant' }).waitFor()
    expect(await page.locator('.cell-updatedAt').first().isVisible()).toBe(true)
    expect(await page.locator('.cell-id').first().isVisible()).toBe(false)
  })

  it('meets no failing request and no error on the way', () => {
    expect(faults).toEqual([])
  })
})
