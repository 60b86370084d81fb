type Facts = { count: number; details: string }
type Message = (facts: Facts) => string

const nbsp = '\u00A0'
const thin = '\u202F'

/** French typography around double punctuation, so that no line begins with it. */
const french = (text: string): string =>
  text
    .replaceAll(' :', `${nbsp}:`)
    .replaceAll(' ;', `${thin};`)
    .replaceAll('« ', `«${nbsp}`)
    .replaceAll(' »', `${nbsp}»`)

const said =
  (write: Message): Message =>
  (facts) =>
    french(write(facts))

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${String(count)} ${many}`

const named = (details: string): string => (details === '' ? '' : ` (${details})`)

/** What each warning says: what was lost or changed, and what the author has to do. */
export const warningMessages = {
  trackedChanges: said(
    ({ count }) =>
      `${counted(count, 'modification suivie a été lue', 'modifications suivies ont été lues')} comme acceptée${count === 1 ? '' : 's'} : relisez le texte.`,
  ),
  comments: said(
    ({ count }) =>
      `${counted(count, 'commentaire n’est pas repris', 'commentaires ne sont pas repris')} : traitez-les dans Word ou recopiez-les ici.`,
  ),
  headersFooters: said(
    () =>
      'Les en-têtes et pieds de page ne sont pas repris : la bibliothèque met les siens. Reportez ailleurs ce qu’ils disaient d’utile.',
  ),
  tableOfContents: said(
    ({ count }) =>
      `${counted(count, 'table des matières n’est pas reprise', 'tables (matières, illustrations) ne sont pas reprises')} : le sommaire est fait à partir des titres.`,
  ),
  equations: said(
    ({ count }) =>
      `${counted(count, 'équation a été mise', 'équations ont été mises')} sur une ligne de texte : vérifiez-en la lecture, ou remplacez par une image.`,
  ),
  embeddedObject: said(
    ({ count, details }) =>
      `${counted(count, 'objet incorporé n’est pas repris', 'objets incorporés ne sont pas repris')}${named(details)} : joignez le fichier d’origine aux pièces jointes.`,
  ),
  chart: said(
    ({ count }) =>
      `${counted(count, 'graphique n’est pas repris', 'graphiques ne sont pas repris')} : insérez-en une image.`,
  ),
  smartArt: said(
    ({ count }) =>
      `${counted(count, 'schéma SmartArt n’est pas repris', 'schémas SmartArt ne sont pas repris')} : insérez-en une image, ou récrivez-le en étapes.`,
  ),
  shape: said(
    ({ count }) =>
      `${counted(count, 'dessin sans texte (trait, flèche, forme) n’est pas repris', 'dessins sans texte (traits, flèches, formes) ne sont pas repris')} : insérez une image si le dessin a un sens.`,
  ),
  wordArt: said(
    ({ details }) =>
      `Un texte décoratif n’est pas repris${named(details)} : récrivez-le s’il est utile.`,
  ),
  textBox: said(
    ({ count }) =>
      `${counted(count, 'zone de texte a été placée', 'zones de texte ont été placées')} à la suite du paragraphe auquel Word l’attache : vérifiez l’ordre.`,
  ),
  imageWithoutAlt: said(
    ({ count }) =>
      `${counted(count, 'image n’a pas', 'images n’ont pas')} de texte de remplacement : décrivez ce qu’elle montre avant de soumettre.`,
  ),
  imageUnsupported: said(
    ({ count, details }) =>
      `${counted(count, 'image n’est pas reprise', 'images ne sont pas reprises')}, faute d’un format lisible${named(details)} : insérez-la en PNG ou en JPEG.`,
  ),
  imageConverted: said(
    ({ count, details }) =>
      `${counted(count, 'image a été convertie', 'images ont été converties')} en PNG${named(details)} : vérifiez-en l’aspect.`,
  ),
  imageLinked: said(
    ({ count }) =>
      `${counted(count, 'image liée, absente du fichier, n’est pas reprise', 'images liées, absentes du fichier, ne sont pas reprises')} : insérez-la ici.`,
  ),
  linkRefused: said(
    ({ count, details }) =>
      `${counted(count, 'lien est devenu', 'liens sont devenus')} du texte${named(details)} : seules les adresses http, https et mailto sont permises.`,
  ),
  internalLink: said(
    ({ count }) =>
      `${counted(count, 'renvoi interne est devenu', 'renvois internes sont devenus')} du texte : vérifiez que le passage se retrouve.`,
  ),
  hiddenText: said(
    () =>
      'Du texte masqué dans Word est repris et visible ici : supprimez-le s’il ne doit pas l’être.',
  ),
  colour: said(
    ({ details }) =>
      `Les couleurs et le surlignage ne sont pas repris${named(details)} : si une couleur a un sens, dites-le par des mots ou par un encadré.`,
  ),
  numberingFormat: said(
    ({ details }) =>
      `Une numérotation que Word écrit en mots ou autrement est devenue 1, 2, 3${named(details)} : vérifiez les numéros et les renvois du texte.`,
  ),
  bulletPicture: said(
    () =>
      'Des puces en image sont devenues des puces ordinaires : si elles ont un sens, dites-le par des mots.',
  ),
  nestedTable: said(
    ({ count }) =>
      `${counted(count, 'tableau placé dans un autre a été mis', 'tableaux placés dans un autre ont été mis')} à plat : vérifiez la cellule.`,
  ),
  dropdown: said(
    ({ details }) =>
      `Les choix d’une liste déroulante ne sont pas repris${named(details)} : écrivez-les si besoin.`,
  ),
  placeholder: said(
    ({ count, details }) =>
      `${counted(count, 'champ à compléter est resté vide', 'champs à compléter sont restés vides')} : l’invite n’est pas reprise${named(details)}.`,
  ),
  field: said(
    ({ details }) =>
      `Un champ n’a pas de résultat enregistré dans le fichier${named(details)} : écrivez ce que Word affiche à cet endroit.`,
  ),
  fieldShown: said(
    ({ details }) =>
      `Un champ à compléter (MACROBUTTON) est repris avec son invite${named(details)} : remplacez-la.`,
  ),
  fieldNumber: said(
    ({ details }) =>
      `Des numéros calculés par des champs de Word (AUTONUM, LISTNUM) ont été recalculés${named(details)} : vérifiez-les dans Word.`,
  ),
  direction: said(
    () =>
      'Du texte s’écrit de droite à gauche : vérifiez le sens de lecture des nombres et des doses.',
  ),
  noteInTitle: said(
    () =>
      'Le titre appelle une note : son texte est placé à la fin de la première section, sans appel dans le titre.',
  ),
  hiddenCell: said(
    ({ count, details }) =>
      `Le texte de ${counted(count, 'cellule cachée', 'cellules cachées')} par une fusion n’est pas repris${named(details)} : Word ne le montre pas.`,
  ),
  frame: said(
    ({ count }) =>
      `${counted(count, 'cadre (une seule cellule autour d’un texte ou d’un tableau) a été ôté', 'cadres (une seule cellule autour d’un texte ou d’un tableau) ont été ôtés')} : faites-en un encadré si ce contenu doit ressortir.`,
  ),
  tabColumns: said(
    () =>
      'Des colonnes faites avec des tabulations sont devenues un tableau : vérifiez que chaque valeur est dans sa colonne.',
  ),
  tabs: said(
    () =>
      'Des tabulations alignent du texte en colonnes : faites-en un tableau, ou vérifiez que la ligne se lit sans elles.',
  ),
  imageChanged: said(
    ({ count }) =>
      `${counted(count, 'image a été transformée', 'images ont été transformées')} comme dans Word (rognée, tournée ou retournée) : vérifiez-la.`,
  ),
  imageEffect: said(
    ({ details }) =>
      `Une image est modifiée dans Word d’une manière qui n’est pas reprise${named(details)} : vérifiez-la, ou remplacez-la par une copie d’écran.`,
  ),
  foreignPart: said(
    () =>
      'Un document inséré dans le fichier n’est pas repris : importez-le à part ou copiez son texte.',
  ),
  missingNote: said(() => 'Une note appelée dans le texte manque dans le fichier : complétez-la.'),
  symbol: said(
    ({ details }) =>
      `Un symbole n’a pas d’équivalent${named(details)} : remplacez-le dans le texte.`,
  ),
  elementIgnored: said(
    ({ details }) =>
      `Un élément n’est pas repris${named(details)} : vérifiez ce passage dans Word.`,
  ),
  emptyDocument: said(
    () => 'Aucun texte n’a été trouvé dans ce fichier : vérifiez que c’est le bon document.',
  ),
  emptySection: said(
    () =>
      'Ce titre n’a aucun texte au-dessous : la section est vide. Complétez-la, ou supprimez-la.',
  ),
  sectionSplit: said(
    ({ count }) =>
      `Cette section, trop longue, a été partagée en ${String(count)} : donnez-leur des titres plus parlants.`,
  ),
  figuresDiffer: said(
    ({ count }) =>
      `Une seconde lecture du fichier trouve d’autres chiffres, unités ou signes en ${counted(count, 'endroit', 'endroits')} : comparez chacun avec Word avant de soumettre.`,
  ),
  figuresUnchecked: said(
    () =>
      'La seconde lecture des chiffres, des unités et des signes n’a pas pu se faire : relisez-les tous dans Word.',
  ),
  wordsLost: said(
    ({ count, details }) =>
      `${counted(count, 'mot du fichier manque', 'mots du fichier manquent')} dans le résultat${named(details)} : complétez le texte.`,
  ),
} as const satisfies Record<string, Message>

export type WarningCode = keyof typeof warningMessages

/** Whether a word is the code of a warning. */
export const isWarningCode = (code: string): code is WarningCode => code in warningMessages
