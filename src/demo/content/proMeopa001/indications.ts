import type { DemoSection } from '../../types'
import { alert, bullets, content, h, p } from '../../write'

/** For which acts, the same in the three editions. */
export const indications: DemoSection = {
  kind: 'indications',
  content: content(
    p("Actes courts et douloureux, ou douleur légère à modérée, chez l'adulte :"),
    bullets(
      'ponction lombaire, myélogramme, ponction veineuse ou artérielle difficile ;',
      "petite chirurgie superficielle, suture, incision d'abcès, pansement de brûlure ;",
      "réduction d'une fracture simple ou d'une luxation ;",
      "aide médicale d'urgence, y compris le relevage d'une personne traumatisée.",
    ),
    p(
      "En odontologie, il sert à la sédation de l'enfant, de la personne anxieuse ou handicapée ; en obstétrique, à l'hôpital seulement.",
    ),
    alert(
      'info',
      'Ce que le MEOPA ne fait pas',
      "Il calme et il atténue la douleur ; il n'endort pas. Il échoue dans 15 à 20 % des cas : le dire avant de commencer et prévoir l'étape suivante.",
    ),
  ),
}

const absolute = [
  "pneumothorax non drainé, bulle d'emphysème, pneumopéritoine, pneumencéphalie, embolie gazeuse, accident de plongée ;",
  "distension abdominale ou occlusion, chirurgie récente de l'oreille moyenne ;",
  'gaz intraoculaire posé depuis moins de trois mois ;',
  'hypertension intracrânienne, conscience altérée, traumatisme crânien non évalué ;',
  'signes neurologiques récents et inexpliqués ;',
  'traumatisme facial sous le masque ;',
  "besoin d'oxygène pur.",
]

/** When not to use it; from 2.0 on, with what to do in case of doubt. */
export const contraindications = ({ withDoubt }: { withDoubt: boolean }): DemoSection => ({
  kind: 'contraindications',
  content: content(
    alert(
      'danger',
      'Contre-indications absolues',
      "Une seule suffit : ne pas administrer, appeler le médecin.\nLe protoxyde d'azote diffuse dans toutes les cavités closes et les dilate.",
    ),
    bullets(...absolute),
    ...(withDoubt
      ? [
          h('En cas de doute'),
          p(
            "Une association à un morphinique ou à une benzodiazépine n'est pas une contre-indication, mais elle approfondit la sédation : **avis médical avant, surveillance renforcée pendant**.",
          ),
          p(
            "Toute autre réserve (trouble du comportement, refus du masque, première administration chez une personne fragile) se discute avec le médecin avant l'acte et se note dans le dossier.",
          ),
        ]
      : []),
  ),
})
