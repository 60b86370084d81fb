import type { DemoSection } from '../../types'
import { alert, bullets, content, dosageTable, figure, grid, h, localField, p } from '../../write'

const room = h('Le lieu')

const bottles = grid(
  ['Bouteille', 'Gaz contenu', 'Pression pleine'],
  [
    ['5 L', '1,47 m³', '170 bar à 15 °C'],
    ['15 L', '4,4 m³', '170 bar à 15 °C'],
  ],
)

/** Edition 1.0: what one needs. */
export const equipment10: DemoSection = {
  kind: 'equipment',
  content: content(
    p("Mélange de 50 % de protoxyde d'azote (N~2~O) et de 50 % d'oxygène (O~2~), en bouteille."),
    bullets(
      'bouteille, manodétendeur et débitmètre, ballon, valve sans réinspiration, filtre à usage unique ;',
      'masques de plusieurs tailles, transparents si possible ;',
      "source d'oxygène et aspiration vérifiées ;",
      'oxymètre de pouls si la personne est fragile ou si un autre sédatif a été donné.',
    ),
    room,
    p(
      "Pièce ventilée, personnel formé aux gestes d'urgence, aucune graisse sur le matériel ni sur les mains.",
    ),
    bottles,
  ),
}

/** Edition 1.1: how long a bottle lasts, and the temperature of the summary of characteristics. */
export const equipment11: DemoSection = {
  kind: 'equipment',
  content: content(
    ...equipment10.content.root.children,
    h("Autonomie d'une bouteille"),
    p(
      "Repère imprimé sur la fiche d'un centre hospitalier : à 50 bar et 9 L/min, il reste 39 min avant de descendre sous 10 bar. Changer la bouteille avant l'acte plutôt que pendant.",
    ),
    alert(
      'warning',
      'Température de stockage',
      "Conserver au-dessus de 0 °C. Un article de 2008 donne −5 °C : c'est le résumé des caractéristiques du produit qui fait foi.",
    ),
  ),
}

/** Edition 2.0: the circuit drawn, and what each establishment has to fill in. */
export const equipment20: DemoSection = {
  kind: 'equipment',
  content: content(
    figure({
      file: 'meopa-circuit',
      alt: 'Schéma du circuit : une bouteille verticale, un manodétendeur, un tuyau, un ballon souple, une valve puis un masque facial.',
      caption: 'Le circuit, de la bouteille au masque. Schéma de démonstration.',
    }),
    ...equipment11.content.root.children,
    dosageTable({
      caption: 'Administration du mélange',
      rows: [
        {
          drug: 'MEOPA 50 % / 50 %',
          population: 'Adulte en ventilation spontanée',
          dose: "Débit réglé sur la ventilation : le ballon reste souple et ne se vide pas ; départ à 6 L/min (fiche d'experts 2012) ou 9 L/min (procédure hospitalière)",
          route: 'Inhalée, masque tenu par la personne de préférence',
          interval: "3 min au moins avant l'acte, puis en continu",
          maximum: '60 min en continu ; 15 jours si les séances se répètent',
          remark: 'Sans effet après 5 min : changer de méthode',
        },
      ],
      source: 'Procédure PCLU008A ; fiche d’experts, mai 2012 ; protocole d’urgences 2012',
    }),
    localField(
      'lieu-stockage',
      'Lieu de stockage des bouteilles',
      'Local ventilé, fermé, au-dessus de 0 °C ; préciser qui en a la clé.',
    ),
    localField(
      'debit-depart',
      'Débit de départ retenu',
      "Les sources lues donnent 6 ou 9 L/min : indiquer celui que retient l'établissement.",
    ),
  ),
}
