import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'

import { signIn as signInAt } from './admin'
import { barriersOf } from './browser'
import { useStage } from './stage'

const stage = useStage({ writes: false })
const faults: string[][] = []

const signIn = async (account: string): Promise<Page> => {
  const person = await signInAt(stage.browser(), { library: stage.library(), account })
  faults.push(person.faults)
  return person.page
}

const list = (): string => `${stage.library().origin}/admin/collections/protocols`

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
    await page.goto(`${stage.library().origin}/admin`)
    const section = page.getByRole('region', { name: heading })
    const link = section.getByRole('link', { name: reference })
    await link.waitFor()
    expect(await section.locator('time').first().textContent()).toMatch(/^depuis /)
    expect(await link.getAttribute('href')).toMatch(/^\/admin\/collections\/protocols\/[0-9a-f-]+$/)
    await page.context().close()
  })

  it('says to an auditor that nothing waits, and what there is to read', async () => {
    const page = await signIn('audit')
    await page.goto(`${stage.library().origin}/admin`)
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
      await page.goto(stage.library().origin + address)
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
    const context = await stage.browser().newContext({ locale: 'en-US' })
    const page = await context.newPage()
    await page.goto(`${stage.library().origin}/admin/login`)
    await page.getByRole('button', { name: 'Se connecter' }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await context.close()
  })

  it('meet no failing request and no error on the way', () => {
    expect(faults.flat()).toEqual([])
  })
})
