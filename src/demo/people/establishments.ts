/** An establishment that does not exist: no department of France is numbered 99. */
export type DemoEstablishment = {
  name: string
  finess: string
  category: string
  city: string
  department: string
}

const establishment = (
  name: string,
  finess: string,
  [category, city, department]: [string, string, string],
): DemoEstablishment => ({ name, finess, category, city, department })

/** The one that the demonstration API key belongs to. */
export const demoEstablishment = establishment('Établissement de démonstration', '990000017', [
  'Centre hospitalier',
  'Exempleville',
  '34',
])

/** Twelve invented establishments, from both sides of the region. */
export const establishments: readonly DemoEstablishment[] = [
  demoEstablishment,
  establishment('Centre hospitalier des Trois-Collines (fictif)', '990000025', [
    'Centre hospitalier',
    'Trois-Collines',
    '31',
  ]),
  establishment('Clinique du Val-Imaginaire (fictive)', '990000033', [
    'Clinique',
    'Val-Imaginaire',
    '30',
  ]),
  establishment('EHPAD Les Glycines bleues (fictif)', '990000041', [
    'EHPAD',
    'Saint-Exemple',
    '81',
  ]),
  establishment('Centre psychiatrique de la Rive douce (fictif)', '990000058', [
    'Centre hospitalier spécialisé',
    'Rive-Douce',
    '11',
  ]),
  establishment('Hôpital du Pont-Neuvain (fictif)', '990000066', [
    'Centre hospitalier',
    'Pont-Neuvain',
    '12',
  ]),
  establishment('Institut de cancérologie de la Garrigue rose (fictif)', '990000074', [
    'Centre de lutte contre le cancer',
    'Garrigue-Rose',
    '34',
  ]),
  establishment('Centre de réadaptation du Grand-Figuier (fictif)', '990000082', [
    'Soins médicaux et de réadaptation',
    'Grand-Figuier',
    '66',
  ]),
  establishment('Maison des Quatre-Vents (fictive)', '990000090', [
    'Maison d’accueil spécialisée',
    'Quatre-Vents',
    '46',
  ]),
  establishment('HAD du Causse clair (fictive)', '990000108', [
    'Hospitalisation à domicile',
    'Causse-Clair',
    '46',
  ]),
  establishment('SSIAD de la Vallée verte (fictif)', '990000116', [
    'Soins infirmiers à domicile',
    'Vallée-Verte',
    '09',
  ]),
  establishment('Hôpital de proximité de Montfictif', '990000124', [
    'Hôpital de proximité',
    'Montfictif',
    '48',
  ]),
]

/** The establishment of a number. @throws when there is none. */
export const establishmentOf = (finess: string): DemoEstablishment => {
  const found = establishments.find((candidate) => candidate.finess === finess)
  if (!found) throw new Error(`There is no demonstration establishment ${finess}`)
  return found
}
