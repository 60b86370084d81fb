import type { Locator, Page } from 'playwright-core'

import { goToEnd, goToNewLine } from './lines'

/** A scale of the sample library, as the editor's choice names it. */
const scaleInForce = 'FLACC (ECH-PED-002)'

type Entry = { name: string; type: string; fill: (block: Locator, page: Page) => Promise<void> }

const field = (block: Locator, name: string): Locator => block.locator(`[id$="field-${name}"]`)

/** Fills the first row of a grid, cell by cell, as the keyboard does. */
const fillRow = async (block: Locator, page: Page, cells: readonly string[]): Promise<void> => {
  await block.getByRole('button', { name: /^Ajouter : / }).click()
  await block
    .getByRole('textbox', { name: /, ligne 1$/ })
    .first()
    .waitFor()
  for (const [index, words] of cells.entries()) {
    if (index > 0) await page.keyboard.press('Tab')
    await page.keyboard.type(words)
  }
}

/** The six blocks that an author adds; the seventh, the figure, came with the Word file. */
export const blocksToAdd: readonly Entry[] = [
  {
    name: 'Alerte',
    type: 'alert',
    fill: (block) => field(block, 'text').fill('Arrêter si l’enfant refuse le geste.'),
  },
  {
    name: 'Tableau de posologie',
    type: 'dosageTable',
    fill: async (block, page) => {
      await field(block, 'caption').fill('Crème anesthésiante')
      await fillRow(block, page, ['Lidocaïne et prilocaïne', 'De 1 à 6 ans', '2 g', 'Cutanée'])
    },
  },
  {
    name: 'Étapes numérotées',
    type: 'numberedSteps',
    fill: async (block, page) => {
      await field(block, 'title').fill('Avant la ponction')
      await fillRow(block, page, ['Vérifier l’identité de l’enfant'])
    },
  },
  {
    name: 'Tableau de décision',
    type: 'decisionTable',
    fill: async (block, page) => {
      await field(block, 'caption').fill('Selon la douleur')
      await fillRow(block, page, ['EVA de 4 ou plus', 'Proposer le MEOPA'])
    },
  },
  {
    name: 'Échelle',
    type: 'scale',
    fill: async (block, page) => {
      await field(block, 'name').fill('Échelle FLACC')
      await field(block, 'minimum').fill('0')
      await field(block, 'maximum').fill('10')
      await fillRow(block, page, ['4 à 10', 'Douleur à traiter'])
      // Offered by its title, once the list of those in force has come.
      await block
        .getByRole('combobox', { name: 'Fiche de l’échelle' })
        .selectOption({ label: scaleInForce })
    },
  },
  {
    name: 'Champ local',
    type: 'localField',
    fill: async (block) => {
      await field(block, 'key').fill('telephone-astreinte')
      await field(block, 'label').fill('Téléphone de l’astreinte')
    },
  },
]

/** Every text of the blocks that a reader has to find again. */
export const wordsOfBlocks = [
  'Arrêter si l’enfant refuse le geste.',
  'Lidocaïne et prilocaïne',
  'De 1 à 6 ans',
  'Cutanée',
  'Vérifier l’identité de l’enfant',
  'EVA de 4 ou plus',
  'Proposer le MEOPA',
  'Échelle FLACC',
  'Douleur à traiter',
  'ECH-PED-002',
  'Téléphone de l’astreinte',
  'Le pansement reste visible',
] as const

/** Whether the menu offers it before long: a busy page may lose what was typed while it drew a block. */
const isOffered = (option: Locator): Promise<boolean> =>
  option.waitFor({ timeout: 5_000 }).then(
    () => true,
    () => false,
  )

/** Adds a block at the end of a text by the menu of the editor, without the mouse; `word` finds it there. */
export const addBlock = async (
  text: Locator,
  name: string,
  word = name.split(' ').at(-1) ?? name,
): Promise<void> => {
  const { keyboard } = text.page()
  // Enter before the menu has it selected would only break the line.
  const option = text.page().getByRole('option', { name, selected: true })
  await goToNewLine(text)
  for (let attempts = 0; attempts < 6; attempts += 1) {
    await keyboard.type(`/${word}`)
    if (await isOffered(option)) break
    // Not Escape: without a menu to close, it takes the cursor out of the text.
    await goToEnd(text)
    await keyboard.press('Shift+Home')
    await keyboard.press('Delete')
  }
  await option.waitFor()
  // The menu is drawn behind the typing: Enter before it has read the last letter would leave the first ones in the text.
  await text.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  await keyboard.press('Enter')
}

/** The last block of a type in the texts that are shown. */
export const blockOf = (page: Page, type: string): Locator =>
  page.locator(`.LexicalEditorTheme__block-${type}`).last()
