import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'

import { buildDocx, frenchStyles, item, lists, p } from '../unit/import/buildDocx'
import { signIn } from './admin'
import { addBlock } from './blocks'
import { goToNewLine } from './lines'
import { createReleaser } from './release'
import { useStage } from './stage'

const stage = useStage({ writes: true })

const title = 'Douleur aiguë : doses'
const summary = 'Trois chemins, un texte.'
const before = [
  'Morphine 0,5 mg/kg toutes les 4 h, sans dépasser 10 mg.',
  '> 38 °C : paracétamol 15 mg/kg ; < 90 % : appeler.',
]
const bullets = ['Enfant : 5 mg', 'Adulte : ≥ 10 mg, jamais 2*5*3']
const numbers = ['Vérifier le débit : 3 mL /h', 'Réévaluer à 30 min']
const after = '- 5 °C au plus : ne pas injecter.'

const wordItem = (words: string, sign: string, list: number): string =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l${String(list)} level1 lfo${String(list)}'>
<![if !supportLists]><span style='font-family:${sign === '·' ? 'Symbol' : 'Calibri'}'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`

const escaped = (words: string): string => words.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const clipboard = [
  ...before.map((words) => `<p class=MsoNormal>${escaped(words)}<o:p></o:p></p>`),
  ...bullets.map((words) => wordItem(escaped(words), '·', 0)),
  ...numbers.map((words, index) => wordItem(escaped(words), `${String(index + 1)}.`, 1)),
  `<p class=MsoNormal>${after}<o:p></o:p></p>`,
].join('\n')

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const wordFile = Buffer.from(
  buildDocx({
    styles: frenchStyles,
    numbering: lists(),
    body: [
      p(title, 'Titre'),
      p('Posologie', 'Titre1'),
      ...before.map((words) => p(escaped(words))),
      ...bullets.map((words) => item(escaped(words), 1)),
      ...numbers.map((words) => item(escaped(words), 2)),
      p(after),
    ].join(''),
  }),
)

let page: Page
let open: (reference: string) => Promise<string>
let release: Awaited<ReturnType<typeof createReleaser>>
let shared: { workingGroup: string; themes: string[] }

const api = (path: string): string => `${stage.library().origin}/api/${path}`
/** A request with a cookie says which page it comes from. */
const own = () => ({ origin: stage.library().origin })
const found = async (path: string): Promise<string> =>
  String((await (await page.request.get(api(path))).json()).docs[0].id)

beforeAll(async () => {
  const given = { library: stage.library(), account: 'auteur.sujet-age' }
  ;({ page, open } = await signIn(stage.browser(), given))
  release = await createReleaser(stage.browser(), { library: stage.library(), group: 'sujet-age' })
  shared = {
    workingGroup: await found('working-groups?where[slug][equals]=sujet-age'),
    themes: [await found('themes?where[code][equals]=AGE')],
  }
})

const complete = { summary, audience: ['nurse'], settings: ['geriatrics'] }
const line = { type: 'paragraph', version: 1, format: '', indent: 0, direction: null, children: [] }
const empty = { root: { ...line, type: 'root', children: [line] } }

/** A document to write in, at the beginning of its only section. */
const write = async (fill: (text: ReturnType<Page['locator']>) => Promise<void>) => {
  const sections = [{ kind: 'other', title: 'Posologie', content: empty }]
  const made = await page.request.post(api('protocols'), {
    headers: own(),
    data: { ...shared, ...complete, title, sections },
  })
  expect(made.status(), await made.text()).toBe(201)
  const { doc } = await made.json()
  await open(doc.reference)
  await page.getByRole('button', { name: 'Contenu', exact: true }).click()
  const text = page.locator('#sections-row-0 [contenteditable="true"]').first()
  await text.waitFor()
  await fill(text)
  const answered = page.waitForResponse((answer) => answer.request().method() === 'PATCH')
  await page.locator('#action-save').click()
  expect((await answered).status()).toBe(200)
  return release('protocols', String(doc.id))
}

const ways = {
  'from a Word file': async () => {
    const made = await page.request.post(api('protocols/import'), {
      headers: own(),
      multipart: {
        file: { name: 'doses.docx', mimeType: wordType, buffer: wordFile },
        _payload: JSON.stringify(shared),
      },
    })
    expect(made.status(), await made.text()).toBe(201)
    const { doc } = await made.json()
    await page.request.patch(api(`protocols/${String(doc.id)}`), { headers: own(), data: complete })
    return release('protocols', String(doc.id))
  },
  'from the clipboard': () =>
    write(async (text) => {
      await goToNewLine(text)
      await text.evaluate((element, html) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', html)
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        )
      }, clipboard)
      await text.getByText(after).waitFor()
    }),
  'from the keyboard': () =>
    write(async (text) => {
      const { keyboard } = page
      await goToNewLine(text)
      for (const words of before) {
        await keyboard.type(words)
        await keyboard.press('Enter')
      }
      for (const [name, items] of [
        ['Liste non ordonnée', bullets],
        ['Liste ordonnée', numbers],
      ] as const) {
        await addBlock(text, name, name.split(' ')[1])
        for (const [index, words] of items.entries()) {
          if (index > 0) await keyboard.press('Enter')
          await keyboard.type(words)
        }
      }
      await goToNewLine(text)
      await keyboard.type(after)
    }),
}

const shown = (made: {
  title: string
  sections: { title: string; html: string; text: string }[]
}) => [made.title, ...made.sections.map((section) => [section.title, section.html, section.text])]

describe('one text', () => {
  it('is released alike, whether it is imported, pasted or typed', async () => {
    const imported = shown(await ways['from a Word file']())
    expect(imported[1]?.[1]).toContain('<li>Adulte : ≥ 10 mg, jamais 2*5*3</li>')
    expect(shown(await ways['from the clipboard']())).toEqual(imported)
    expect(shown(await ways['from the keyboard']())).toEqual(imported)
  })
})
