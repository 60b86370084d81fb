/** Units that are units wherever they stand, as in the head of a column. */
const everywhere =
  'kg mg μg mcg ng pg mL ml cL cl dL dl μL μl mmol μmol nmol pmol mol mEq mOsm UI IU MUI kcal kJ kPa hPa mmHg cmH cm mm μm nm km Hz bpm Gy mGy mSv MBq mA mV kV Ch Fr FR ' +
  'min sec heure heures jour jours semaine semaines mois an ans année années minute minutes seconde secondes ' +
  'hour hours day days week weeks month months year years minute minutes ' +
  'goutte gouttes comprimé comprimés cp gélule gélules ampoule ampoules sachet sachets suppositoire suppositoires dose doses unité unités bouffée bouffées inhalation inhalations cuillère cuillères millions million milliard milliards mille pourcent'

/** Letters that are units only behind a figure, another unit or a stroke. */
const behindFigures = 'g l L h H j J m s d u U A V W K C F Da Pa t x fois er e ème o O l'

const negations = new Map<string, string>([
  ['ne', 'ne'],
  ['n', 'ne'],
  ['pas', 'pas'],
  ['sans', 'sans'],
  ['jamais', 'jamais'],
  ['non', 'non'],
  ['ni', 'ni'],
  ['aucun', 'aucun'],
  ['aucune', 'aucun'],
  ['aucuns', 'aucun'],
  ['aucunes', 'aucun'],
  ['nul', 'nul'],
  ['nulle', 'nul'],
  ['rien', 'rien'],
  ['guère', 'guère'],
  ['plus', 'plus'],
  ['moins', 'moins'],
  ['sauf', 'sauf'],
  ['hormis', 'hormis'],
  ['excepté', 'excepté'],
  ['hors', 'hors'],
  ['contre', 'contre'],
  ['interdit', 'interdit'],
  ['interdite', 'interdit'],
  ['interdits', 'interdit'],
  ['interdites', 'interdit'],
  ['no', 'no'],
  ['not', 'not'],
  ['never', 'never'],
  ['without', 'without'],
  ['none', 'none'],
  ['nor', 'nor'],
  ['except', 'except'],
  ['unless', 'unless'],
])

const alwaysUnits = new Set(everywhere.split(' '))
const followingUnits = new Set(behindFigures.split(' '))

/** Whether a word is a unit; many single letters are one only behind a figure. */
export const isUnit = (word: string, isBehindFigure: boolean): boolean =>
  alwaysUnits.has(word) || (isBehindFigure && followingUnits.has(word))

/** The negation that a word is, in one form; `n` counts before an apostrophe only. */
export const negationOf = (word: string, isElided: boolean): string | undefined => {
  const plain = word.toLowerCase()
  return plain === 'n' && !isElided ? undefined : negations.get(plain)
}
