import type { PasteWarning, Told } from './warnings'

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${String(count)} ${many}`

const named = ({ details }: Told): string =>
  details.length === 0 ? '' : ` (${details.join(', ')})`

const sentences: Readonly<Record<PasteWarning, (told: Told) => string>> = {
  comments: ({ count }) =>
    `${counted(count, 'commentaire n’est pas repris', 'commentaires ne sont pas repris')}.`,
  changes: ({ count }) =>
    `Suivi des modifications : ${counted(count, 'modification est lue comme acceptée', 'modifications sont lues comme acceptées')} ; le texte supprimé n’est pas repris. Relisez.`,
  hiddenRows: (told) =>
    `${counted(told.count, 'ligne masquée n’est pas reprise', 'lignes masquées ne sont pas reprises')}${named(told)}.`,
  hiddenColumns: (told) =>
    `${counted(told.count, 'colonne masquée n’est pas reprise', 'colonnes masquées ne sont pas reprises')}${named(told)}.`,
  hiddenText: (told) => `Du texte masqué n’est pas repris${named(told)}.`,
  pictures: ({ count }) =>
    `${counted(count, 'image n’est pas reprise', 'images ne sont pas reprises')} : ${count === 1 ? 'insérez-la' : 'insérez-les'} par le bloc « Figure ».`,
  objects: (told) => `Un objet (dessin, vidéo, document incorporé) n’est pas repris${named(told)}.`,
  symbol: (told) =>
    `Un symbole n’a pas d’équivalent${named(told)} : remplacez « [?] » dans le texte.`,
  contents: () =>
    'La table des matières n’est pas reprise : le sommaire est fait à partir des titres.',
  colour: (told) =>
    `Les couleurs ne sont pas reprises${named(told)} : si une couleur a un sens, dites-le par des mots.`,
  links: (told) =>
    `Un lien est devenu du texte${named(told)} : seules les adresses http, https, mailto et tel sont permises.`,
  numbering: (told) =>
    `Des numéros ou des puces de liste ne sont pas repris tels quels${named(told)} : vérifiez-les.`,
  nestedTable: ({ count }) =>
    `${counted(count, 'tableau placé dans un autre est mis', 'tableaux placés dans un autre sont mis')} à plat : vérifiez la cellule.`,
  tableInCell: () =>
    'Le tableau est mis à plat : une cellule n’en contient pas. Vérifiez chaque ligne, ou collez-le hors du tableau.',
  cellsFilled: () =>
    'Le tableau collé remplit les cellules à partir de celle-ci, à la place de ce qu’elles contenaient. Ctrl + Z l’annule.',
  files: ({ count }) =>
    `${counted(count, 'fichier n’est pas repris', 'fichiers ne sont pas repris')} : insérez une image par le bloc « Figure », joignez les autres aux pièces jointes.`,
  tabColumns: () =>
    'Des colonnes faites avec des tabulations sont devenues un tableau : vérifiez que chaque valeur est dans sa colonne.',
  equations: () => 'Une équation est mise sur une ligne de texte : vérifiez-en la lecture.',
  choices: (told) => `Les autres choix d’une liste déroulante ne sont pas repris${named(told)}.`,
}

const french = (text: string): string =>
  text
    .replaceAll(/ ([:»])/g, '\u00A0$1')
    .replaceAll(' ;', '\u202F;')
    .replaceAll('« ', '«\u00A0')

/** What an author is told of a paste, a sentence for each thing that it left out or changed; empty when nothing was. */
export const noticeOf = (warnings: ReadonlyMap<PasteWarning, Told>): string[] =>
  [...warnings].map(([code, told]) => french(sentences[code](told)))
