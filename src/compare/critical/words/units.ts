/** Units in one spelling each, by what they measure; the first is the one that stands for the others. */
const spellings: Readonly<Record<string, string>> = {
  mass: 'kg kilo kilos kilogramme kilogrammes,g gr gramme grammes,mg milligramme milligrammes,μg mcg ug microgramme microgrammes gamma gammas,ng nanogramme nanogrammes,pg',
  volume:
    'l litre litres,dl decilitre decilitres,cl centilitre centilitres,ml cc millilitre millilitres,μl ul microlitre microlitres',
  time: 's sec seconde secondes,min mn minute minutes,h hr heure heures,j jour jours journee journees,sem semaine semaines,mois,an ans annee annees',
  amount: 'mol mole moles,mmol millimole millimoles,μmol umol micromole micromoles,nmol,meq,mosm',
  activity: 'ui iu unite unites,mui milliunite,MUI,mbq MBq,gy,kcal,kj',
  pressure: 'mmhg,cmh2o cmh,kpa,bar bars,pa,hpa',
  length: 'km,m metre metres,cm centimetre centimetres,mm millimetre millimetres,μm um,nm',
  surface: 'm2,m3,cm2,cm3',
  rate: 'hz,khz,bpm,ch charriere,fr,ma,mv,kv,v,w',
  share: '% pourcent pct,‰',
  heat: '°c °,°f',
  counted:
    'fois x,goutte gouttes gtte gttes,comprime comprimes cp cpr,gelule gelules,ampoule ampoules amp,sachet sachets,flacon flacons,suppositoire suppositoires suppo,dose doses,bouffee bouffees,cuillere cuilleres,patch patchs,point points pt pts,prise prises,injection injections,bolus,seringue seringues,inhalation inhalations,pression pressions,administration administrations,cycle cycles,million millions,milliard milliards',
}

export type Unit = { name: string; measures: string }

const units = new Map<string, Unit>(
  Object.entries(spellings).flatMap(([measures, all]) =>
    all.split(',').flatMap((same) => {
      const [name = '', ...others] = same.split(' ')
      return [name, ...others].map((spelling): [string, Unit] => [spelling, { name, measures }])
    }),
  ),
)

/** The unit that a word is; case counts only where it changes the value. */
export const unitOf = (word: string): Unit | undefined =>
  units.get(word) ?? units.get(word.toLowerCase())

const abbreviations =
  /^(?:[kmcdnpμ]g|mcg|[mcdμ]l|mmol|μmol|nmol|meq|mosm|m?ui|mmhg|kpa|hpa|bpm|kcal|mbq|mcg|milligrammes?|microgrammes?|millilitres?)$/iu

/** Whether a word is a unit wherever it stands, as in the head of a column. */
export const isUnitAnywhere = (word: string): boolean => abbreviations.test(word)
