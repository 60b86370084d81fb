import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { signIn, type AtTheAdmin } from './admin'
import { addBlock } from './blocks'
import { barriersOf, openBrowser } from './browser'
import { goToNewLine } from './lines'
import { startSampleLibrary, type SampleLibrary } from './sampleLibrary'

let library: SampleLibrary
let browser: Browser
let page: Page
let faults: string[]
let open: (reference: string) => Promise<string>
const stops: (() => Promise<unknown>)[] = []

beforeAll(async () => {
  library = await startSampleLibrary()
  stops.unshift(library.stop)
  browser = await openBrowser()
  stops.unshift(() => browser.close())
  ;({ page, faults, open } = await signIn(browser, { library, account: 'auteur.etp' }))
})

afterAll(async () => {
  for (const stop of stops) await stop()
})

const firstText = () => page.locator('#sections-row-0 [contenteditable="true"]').first()

const openText = async () => {
  await open('PRO-ETP-001')
  await page.getByRole('button', { name: 'Contenu', exact: true }).click()
  await firstText().waitFor()
}

const save = async (press = () => page.locator('#action-save').click()) => {
  const answered = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await press()
  const body = await (await answered).json()
  expect(body.errors).toBeUndefined()
  return body.doc.sections[0].content.root.children
}

const paste = async (html: string) =>
  firstText().evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    clipboardData.setData('text/plain', 'sans mise en forme')
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, html)

describe('a dosage table', () => {
  it('is filled by keyboard alone', async () => {
    await openText()
    await addBlock(firstText(), 'Tableau de posologie')
    const grid = page.locator('#sections-row-0 .text-grid').filter({ hasText: 'Médicament' })
    await grid.getByRole('button', { name: /Ajouter/ }).click()
    await grid.getByRole('textbox', { name: 'Médicament, ligne 1' }).waitFor()
    await page.keyboard.type('Paracétamol')
    for (const words of ['Adulte', '1 g', 'Orale', '6 h', '4 g', 'Foie']) {
      await page.keyboard.press('Tab')
      await page.keyboard.type(words)
    }
    await page.keyboard.press('Tab')
    await grid.getByRole('textbox', { name: 'Médicament, ligne 2' }).waitFor()
    await page.keyboard.type('Morphine')
    await page.keyboard.press('ArrowUp')
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(focused).toBe('Médicament, ligne 2')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.type('• ')

    const blocks = (await save()).filter((node: { type: string }) => node.type === 'block')
    const rows = blocks.flatMap((block: { fields: { rows?: object[] } }) => block.fields.rows ?? [])
    expect(rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          drug: 'Paracétamol• ',
          population: 'Adulte',
          dose: '1 g',
          route: 'Orale',
          interval: '6 h',
          maximum: '4 g',
          remark: 'Foie',
        }),
        expect.objectContaining({ drug: 'Morphine' }),
      ]),
    )
  })
})

describe('a block', () => {
  it('is saved as it is typed, a table just begun too: nobody has to wait for the server', async () => {
    await openText()
    await addBlock(firstText(), 'Tableau de décision')
    const block = page.locator('#sections-row-0 .LexicalEditorTheme__block-decisionTable')
    const tableOf = async () =>
      (await save()).findLast(
        (node: { fields?: { blockType?: string } }) => node.fields?.blockType === 'decisionTable',
      ).fields
    await block.getByRole('button', { name: /^Ajouter : / }).click()
    await block.getByRole('textbox', { name: 'Situation, ligne 1' }).waitFor()
    await page.keyboard.type('Score de 2 ou plus')
    expect((await tableOf()).rows).toEqual([
      expect.objectContaining({ condition: 'Score de 2 ou plus' }),
    ])
  })
})

describe('the last words', () => {
  const newLine = async () => {
    await openText()
    await goToNewLine(firstText())
  }

  it('are saved by the button, however soon it comes', async () => {
    await newLine()
    await page.keyboard.insertText('Prévenir l’équipe')
    expect(JSON.stringify(await save())).toContain('"Prévenir l’équipe"')
  })

  const saveAsOneWrites = async () => {
    let written = ''
    for (const words of ['Réévaluer', ' à', ' trente', ' minutes']) {
      written += words
      await page.keyboard.insertText(words)
      const stored = await save(() => page.keyboard.press('Control+s'))
      expect(JSON.stringify(stored)).toContain(`"${written}"`)
      // Nothing is taken until the answer has come: it would take the place of what is written meanwhile.
      await page.locator('form[inert]').waitFor({ state: 'detached' })
    }
  }

  it('are saved by Ctrl+S, however soon it comes, and one goes on where one was', async () => {
    await newLine()
    await saveAsOneWrites()
  })

  it('are so where the answer comes before the browser was idle, and the text opens anew', async () => {
    await newLine()
    // Payload notes then what its text was last told.
    await page.evaluate(() => {
      window.requestIdleCallback = () => 0
    })
    await saveAsOneWrites()
  })
})

describe('what is pasted from Word', () => {
  it('enters the text as headings, lists and words, without its styles', async () => {
    await openText()
    await goToNewLine(firstText())
    await paste(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p {mso-x: y}</style></head><body>
      <h1>Avant le geste</h1>
      <p class=MsoNormal><span style='color:red;font-family:Calibri'>Vérifier <b>le nom</b>.<o:p></o:p></span></p>
      <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Un point</p></body></html>`)
    await page.getByRole('heading', { name: 'Avant le geste' }).waitFor()
    const [heading, paragraph, list] = (await save()).slice(-3)
    expect(heading).toMatchObject({ type: 'heading', tag: 'h3' })
    expect(
      paragraph.children.map(({ text, format, style }: Record<string, unknown>) => ({
        text,
        format,
        style,
      })),
    ).toEqual([
      { text: 'Vérifier ', format: 0, style: '' },
      { text: 'le nom', format: 1, style: '' },
      { text: '.', format: 0, style: '' },
    ])
    expect(list).toMatchObject({ type: 'list', listType: 'bullet' })
  })
})

describe('what is typed', () => {
  const typed = [
    '> 38 °C : paracétamol 1 g',
    '< 90 % : appeler',
    'Leucocytes 0,5*10*9/L',
    'Dose 2*5*3 mg',
    '+ 2 mg si besoin',
    '3. mg toutes les heures',
    'Doses a_b_c et _2_ ou __3__',
    '10^6 UI, `5` mg, ~~2~~ ou **4** mg',
    '# 12 patients',
    '- 5 °C',
    '* 5 mg',
    '[ ] 5 mg',
    '[x] 5 mg',
    '1) 5 mg',
    '| Enfant | 5 mg |',
    '--- 5',
    'www.exemple.fr et a@b.fr',
    '``` 5',
    'Voir [2](3) et ![4](5)',
    'Débit 3 mL /h',
    ...Array.from(
      '!"#$%&\'()*+,-.:;<=>?@[\\]^_`{|}~',
      (sign) => `${sign} 1${sign}2 ${sign}3${sign} 4 mg`,
    ),
  ]

  it('stands as it was typed, line by line', async () => {
    await openText()
    await goToNewLine(firstText())
    for (const [index, line] of typed.entries()) {
      if (index > 0) await page.keyboard.press('Enter')
      await page.keyboard.type(line)
    }
    const lines = (await save()).slice(-typed.length)
    expect(
      lines.map(({ type, children }: { type: string; children: { text?: string }[] }) => [
        type,
        children.map(({ text = '' }) => text).join(''),
      ]),
    ).toEqual(typed.map((line) => ['paragraph', line]))
  })

  it('makes a block by a slash that begins an empty line', async () => {
    await openText()
    await addBlock(firstText(), 'Alerte')
    await page.locator('#sections-row-0 .LexicalEditorTheme__block-alert').last().waitFor()
  })
})

describe('what a paste leaves out', () => {
  it('is said beside the text, and what is shown stands', async () => {
    await openText()
    await goToNewLine(firstText())
    await paste(`<p>Morphine <del>10</del><ins>5</ins> mg, 10<sup>6</sup> UI <img src="x.png"></p>
      <table><tr><td>Âge</td><td>Dose</td></tr><tr style="display:none"><td>Enfant</td><td>50 mg</td></tr></table>`)
    const status = page.locator('#sections-row-0').getByRole('status')
    await status.filter({ hasText: '1 image n’est pas reprise' }).waitFor()
    expect(await status.filter({ hasText: 'ligne masquée' }).innerText()).toContain('Enfant')
    expect(await barriersOf(page)).toEqual([])
    const words = JSON.stringify((await save()).slice(-3))
    expect(words).toContain('"Morphine 5 mg, 10"')
    expect(words).not.toContain('50 mg')
    // A save does not take it away unread.
    await page.locator('form[inert]').waitFor({ state: 'detached' })
    await status.filter({ hasText: '1 image n’est pas reprise' }).waitFor()
    await page.getByRole('button', { name: 'J’ai lu' }).click()
    expect(await status.filter({ hasText: 'image' }).count()).toBe(0)
  })
})

describe('what comes from outside by another way than the clipboard', () => {
  const dose = '<p>Fentanyl 50 <span style="font-family:Symbol">m</span>g, 10<sup>6</sup> UI</p>'

  it.each(['insertFromDrop', 'insertFromYank'])('is read by the same rules: %s', async (way) => {
    await openText()
    await goToNewLine(firstText())
    await firstText().evaluate(
      (element, [inputType, html]) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.setData('text/html', html)
        dataTransfer.setData('text/plain', 'Fentanyl 50 mg, 106 UI')
        const event = { inputType, dataTransfer, bubbles: true, cancelable: true }
        element.dispatchEvent(new InputEvent('beforeinput', event))
      },
      [way, dose] as const,
    )
    const words = JSON.stringify((await save()).at(-1))
    expect(words).toContain('Fentanyl 50 µg, 10')
    expect(words).not.toContain('106')
  })

  it('is true in a field of plain text too, and the browser undoes it', async () => {
    await open('PRO-ETP-001')
    await page.getByRole('button', { name: 'Présentation', exact: true }).click()
    const summary = page.locator('#field-summary')
    const before = await summary.inputValue()
    await summary.focus()
    await page.keyboard.press('Control+End')
    await summary.evaluate((element, html) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html)
      clipboardData.setData('text/plain', 'Fentanyl 50 mg, 106 UI')
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }, dose)
    expect(await summary.inputValue()).toBe(`${before}Fentanyl 50 µg, 10⁶ UI`)
    await page.keyboard.press('Control+z')
    expect(await summary.inputValue()).toBe(before)
  })
})

describe('a change of the text', () => {
  it('is undone and done again by keyboard, and a Tab changes nothing', async () => {
    await openText()
    await goToNewLine(firstText())
    await page.keyboard.insertText('Débit 3 mL/h')
    const line = firstText().getByText('Débit 3 mL/h', { exact: true })
    await line.waitFor()
    await page.keyboard.press('Control+z')
    await line.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+Shift+z')
    await line.waitFor()
    await page.keyboard.press('Tab')
    const last = (await save()).at(-1)
    expect(last.indent).toBe(0)
    expect(last.children.map(({ text }: { text: string }) => text)).toEqual(['Débit 3 mL/h'])
  })
})

describe('a grid', () => {
  const grid = () =>
    page.locator('#sections-row-0 .text-grid').filter({ hasText: 'Médicament' }).first()
  const cell = (name: string) => grid().getByRole('textbox', { name, exact: true })
  const pasteInto = async (name: string, html: string) =>
    cell(name).evaluate((element, pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', pasted)
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }, html)

  it('says what has no column, keeps it whole, and takes the paste back', async () => {
    await openText()
    const before = await cell('Remarque, ligne 1').inputValue()
    await pasteInto(
      'Remarque, ligne 1',
      '<table><tr><td>10<sup>6</sup> UI</td><td>de trop</td></tr></table>',
    )
    await grid().getByRole('status').filter({ hasText: '« de trop »' }).waitFor()
    expect(await cell('Remarque, ligne 1').inputValue()).toBe('10⁶ UI')
    await grid().getByRole('button', { name: 'Annuler' }).click()
    await expect.poll(() => cell('Remarque, ligne 1').inputValue()).toBe(before)
  })

  it('gives a row back that was removed, and undoes in the cell that was changed', async () => {
    await openText()
    const drug = await cell('Médicament, ligne 1').inputValue()
    expect(drug).not.toBe('')
    await grid().getByRole('button', { name: 'Supprimer la ligne 1' }).click()
    await grid().getByRole('status').filter({ hasText: drug }).waitFor()
    await grid().getByRole('button', { name: 'Annuler' }).click()
    await expect.poll(() => cell('Médicament, ligne 1').inputValue()).toBe(drug)

    await cell('Dose, ligne 1').focus()
    await page.keyboard.press('End')
    await page.keyboard.type(' par jour')
    const dose = await cell('Dose, ligne 1').inputValue()
    await cell('Voie, ligne 1').focus()
    await page.keyboard.press('Control+z')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Dose, ligne 1')
    expect(await cell('Dose, ligne 1').inputValue()).toBe(dose.replace(' par jour', ''))
  })
})

describe('the document in the admin', () => {
  // Another document than the one written in above, whose unfinished table may not be submitted.
  let opened: AtTheAdmin
  beforeAll(async () => {
    opened = await signIn(browser, { library, account: 'auteur.sujet-age' })
  })

  it.each(['light', 'dark'])('has nothing that keeps people out, %s', async (theme) => {
    await opened.page
      .context()
      .addCookies([{ name: 'payload-theme', value: theme, url: library.origin }])
    await opened.open('PRO-AGE-003')
    expect(await opened.page.locator('html').getAttribute('data-theme')).toBe(theme)
    expect(await barriersOf(opened.page)).toEqual([])
    await opened.page.getByRole('button', { name: 'Contenu', exact: true }).click()
    await opened.page.locator('[contenteditable="true"][aria-label]').first().waitFor()
    expect(await barriersOf(opened.page)).toEqual([])
    await opened.page.getByRole('button', { name: 'Soumettre', exact: true }).click()
    await opened.page.getByRole('dialog').waitFor()
    expect(await barriersOf(opened.page)).toEqual([])
  })

  it('keeps the panel in sight on a narrow screen, without anything to scroll sideways', async () => {
    await opened.page.setViewportSize({ width: 360, height: 740 })
    await opened.open('PRO-AGE-003')
    const toggle = opened.page.getByRole('button', { name: 'Ouvrir le circuit' })
    expect(await toggle.isVisible()).toBe(true)
    expect(await barriersOf(opened.page)).toEqual([])
    await toggle.click()
    await opened.page.getByRole('button', { name: 'Soumettre', exact: true }).waitFor()
    expect(await barriersOf(opened.page)).toEqual([])
    const widths = await opened.page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    expect(widths[0]).toBe(widths[1])
  })

  it('worked without a failing request or an error', () => {
    expect([...faults, ...opened.faults]).toEqual([])
  })
})
