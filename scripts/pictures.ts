// `npm run pictures`: draws docs/pictures/ anew, from a sample library that it makes for it. Its texts and states
// are the same every time; its dates are those of the day.
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Page } from 'playwright-core'
import sharp from 'sharp'

import { signIn, type AtTheAdmin } from '../tests/e2e/admin'
import { openBrowser, openPage } from '../tests/e2e/browser'
import { button } from '../tests/e2e/controls'
import { password, serveFolder } from '../tests/e2e/serveFolder'
import { wordFile } from '../tests/e2e/wordFile'
import { freePort } from '../tests/helpers/freePort'

type Scene = {
  file: string
  /** Nobody for a reader. */
  account?: string
  height: number
  arrange: (person: AtTheAdmin, origin: string) => Promise<void>
}

const largest = 150_000
const width = 1180

const toList = async (page: Page, origin: string): Promise<void> => {
  await page.goto(`${origin}/admin/collections/protocols`)
  await button(page, 'Importer un fichier Word').waitFor()
}

const scenes: readonly Scene[] = [
  {
    file: 'document.png',
    account: 'relecteur1.meopa',
    height: 800,
    arrange: async ({ open }) => {
      await open('PRO-MEOPA-002')
    },
  },
  {
    file: 'auteur-liste.png',
    account: 'auteur.meopa',
    height: 520,
    arrange: ({ page }, origin) => toList(page, origin),
  },
  {
    file: 'auteur-import.png',
    account: 'auteur.meopa',
    height: 800,
    arrange: async ({ page }, origin) => {
      await toList(page, origin)
      await button(page, 'Importer un fichier Word').click()
      await page.getByLabel('Choisir un fichier Word').setInputFiles(wordFile)
      await page.getByRole('heading', { name: 'Sections trouvées' }).waitFor()
    },
  },
  {
    file: 'auteur-manque.png',
    account: 'auteur.etp',
    height: 860,
    arrange: async ({ page, open }) => {
      await open('PRO-ETP-001')
      await page.locator('#field-summary').fill('')
      await button(page, 'Enregistrer et soumettre').click()
      await page.getByText('Il manque encore quelque chose').waitFor()
      // What is missing, and nothing over it.
      await page.locator('[data-sonner-toast]').waitFor({ state: 'detached' })
    },
  },
  {
    file: 'relecteur-accueil.png',
    account: 'relecteur1.meopa',
    height: 520,
    arrange: async ({ page }, origin) => {
      await page.goto(`${origin}/admin`)
      await page.getByRole('heading', { name: 'À vérifier' }).waitFor()
    },
  },
  {
    file: 'relecteur-demande.png',
    account: 'relecteur1.meopa',
    height: 640,
    arrange: async ({ page, open }) => {
      await open('PRO-MEOPA-002')
      await button(page, 'Demander des modifications').click()
      await page
        .getByLabel('Modifications demandées')
        .fill('Préciser la surveillance après le geste.')
    },
  },
  {
    file: 'approbateur-signature.png',
    account: 'approbateur1.sante-mentale',
    height: 640,
    arrange: async ({ page, open }) => {
      await open('PRO-PSY-002')
      await button(page, 'Approuver').click()
      await page.getByLabel('Votre mot de passe').fill('un mot de passe')
    },
  },
  {
    file: 'redaction-publication.png',
    account: 'redaction',
    height: 640,
    arrange: async ({ page, open }) => {
      await open('PRO-URG-003')
      await button(page, 'Publier').click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    file: 'lecteur.png',
    height: 800,
    arrange: async ({ page }, origin) => {
      await page.goto(`${origin}/protocols/PRO-MEOPA-001`)
    },
  },
]

/** A page that shows a text is never idle: Payload leaves its answer unread where it keeps what was seen. */
const settle = async (page: Page): Promise<void> => {
  const isText = (await page.locator('.review-frame').count()) > 0
  if (isText) await page.locator('[data-text-ready="true"]').waitFor()
  else await page.waitForLoadState('networkidle')
}

const folder = await mkdtemp(path.join(tmpdir(), 'prototheque-pictures-'))
const port = await freePort()
const origin = `http://localhost:${String(port)}`
const server = await serveFolder(folder, port)
const browser = await openBrowser()
try {
  for (const { file, account, height, arrange } of scenes) {
    const library = { origin, password, stop: server.stop }
    const person =
      account === undefined
        ? { ...(await openPage(browser)), open: () => Promise.resolve('') }
        : await signIn(browser, { library, account })
    const { page } = person
    await page.setViewportSize({ width, height })
    await arrange(person, origin)
    await settle(page)
    const shot = await page.screenshot({ animations: 'disabled', caret: 'hide' })
    const target = path.join('docs/pictures', file)
    await writeFile(target, await sharp(shot).png({ palette: true, effort: 10 }).toBuffer())
    const { size } = await stat(target)
    if (size > largest) throw new Error(`${target} weighs ${String(size)} bytes`)
    console.log(`${target} ${String(Math.round(size / 1000))} kB`)
    await page.context().close()
  }
} finally {
  await browser.close()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}
