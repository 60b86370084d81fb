import type { BlockCounts, ImportReport } from '../types'

const names: Readonly<Record<keyof BlockCounts, string>> = {
  heading: 'Titres',
  paragraph: 'Paragraphes',
  list: 'Listes',
  listItem: 'Éléments de liste',
  table: 'Tableaux',
  image: 'Images',
  footnote: 'Notes',
  link: 'Liens',
  equation: 'Équations',
}
const order = [
  'heading',
  'paragraph',
  'list',
  'listItem',
  'table',
  'image',
  'footnote',
  'link',
  'equation',
] as const

const share = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 2 })

/** A report as lines to read in a terminal. */
export const describeReport = ({
  blocks,
  words,
  figures,
  warnings,
  headerGuesses,
}: Pick<ImportReport, 'blocks' | 'figures' | 'headerGuesses' | 'warnings' | 'words'>): string[] => {
  const kept = words.source === 0 ? 1 : words.kept / words.source
  return [
    ...order.map((name) => row(names[name], String(blocks[name]))),
    row('Mots du fichier', String(words.source)),
    row('Mots repris', `${String(words.kept)} (${share.format(kept)})`),
    row('Chiffres du fichier', String(figures.source)),
    row('Chiffres repris', String(figures.kept)),
    ...figures.differences.map(
      ({ place, before, after }) =>
        `! ${place}\u00A0: dans Word «\u00A0${before}\u00A0», ici «\u00A0${after}\u00A0»`,
    ),
    ...headerGuesses.map(
      ({ table, cells, isTaken }) =>
        `Tableau ${String(table)}\u00A0: ${isTaken ? 'en-tête deviné' : 'sans en-tête'} (${cells.join(' | ')})`,
    ),
    '',
    warnings.length === 0 ? 'Rien à signaler.' : `À vérifier (${String(warnings.length)})\u00A0:`,
    ...warnings.map(({ message, where }) => `- ${where}\u00A0: ${message}`),
  ]
}

const row = (name: string, value: string): string => `${name.padEnd(20)} ${value.padStart(8)}`
