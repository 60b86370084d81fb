import type { SectionKind } from '../../kinds/protocol/sectionKinds'

/**
 * How headings of French protocols begin, kind by kind, without accents. The first that matches wins:
 * « Contre-indications » stands before « Indications », « Références réglementaires » before « Références ».
 */
const beginnings: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'keyPoints',
    /^(?:l essentiel|essentiel|points? (?:cles?|essentiels?|importants?)|messages? cles?|a retenir|ce qu il faut retenir|en bref|en resume|resume|synthese)$/,
  ],
  ['purpose', /^(?:objets?|objectifs?|buts?|finalites?|raison d etre)\b/],
  [
    'scope',
    /^(?:domaines?|champs?|perimetre|secteurs?) (?:d application|d utilisation|concernes?|d intervention|et champ)\b|^(?:perimetre|population (?:concernee|cible)|patients? concernes?|personnes concernees|a qui s adresse|public (?:concerne|cible))\b/,
  ],
  [
    'legalFramework',
    /^(?:cadres? (?:legal|legislatif|reglementaire|juridique|normatif|de reference)|contexte (?:legal|legislatif|reglementaire|juridique)|textes? (?:legislatifs?|reglementaires?|officiels?|de reference|applicables?)|references? (?:legales?|legislatives?|reglementaires?|juridiques?|et cadre)|reglementation|legislation|base legale|bases legales|fondements? (?:legal|legaux|juridiques?))\b/,
  ],
  ['definitions', /^(?:definitions?|glossaire|abreviations?|sigles?|terminologie|lexique)\b/],
  [
    'responsibilities',
    /^(?:responsabilites?|roles?|acteurs?|intervenants?|(?:personnels?|personnes?|professionnels?) (?:concernes?|habilites?|habilitees?|autorises?|autorisees?|responsables?|impliques?)|qui fait quoi|habilitations?|competences? (?:requises?|necessaires?))\b/,
  ],
  ['contraindications', /^(?:contre indications?|precautions? et contre indications?)\b/],
  ['indications', /^indications?\b/],
  [
    'adverseEffects',
    /^(?:effets? (?:indesirables?|secondaires?)|evenements? indesirables?|complications?|incidents?|risques? (?:et|lies?|potentiels?)|surdosage|toxicite)\b/,
  ],
  [
    'equipment',
    /^(?:materiels?|equipements?|dispositifs? (?:medicaux|medical)|preparation du materiel)\b/,
  ],
  ['traceability', /^(?:tracabilite|enregistrements?|transmissions?|archivage)\b/],
  ['monitoring', /^(?:surveillances?|suivis?|monitorage)\b/],
  [
    'patientInformation',
    /^(?:informations? (?:du|des|au|aux|de la|et consentement|patients?)\b.*|consentement|education (?:du|des) patients?|conseils? (?:au|aux) (?:patients?|parents?|familles?|aidants?))/,
  ],
  [
    'requiredTraining',
    /^(?:formations? (?:requises?|necessaires?|prealables?|obligatoires?|initiales?|des?|du)\b.*|formations?$|qualifications? requises?)/,
  ],
  [
    'procedure',
    /^(?:deroulement|derouler|procedures?|conduites? a tenir|conduite du soin|modes? operatoires?|modalites? (?:pratiques?|d administration|de realisation|d utilisation|de mise en oeuvre|de prise en charge|operatoires?)|technique|realisation|mise en oeuvre|protocole(?: de soins?| d administration)?$|prise en charge|etapes?|marche a suivre|description (?:du soin|de l acte|de la procedure|des etapes)|administration)\b/,
  ],
  [
    'appendix',
    /^(?:annexes?|references?|bibliographie|sources|documents? (?:associes?|lies?|de reference)|pour en savoir plus)\b/,
  ],
]

const numbering =
  /^(?:(?:chapitre|partie|section|titre|article)\s+)?(?:(?:\d+|[ivx]+|[a-z])(?:[.-]\d+)*\s*[.)°:–—/-]+(?!\d)|\d+(?:\.\d+)*)\s*/

/** A heading without its numbering, accents, case and punctuation. */
export const plainHeading = (title: string): string =>
  title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .trim()
    .replace(numbering, '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

/** The kind of section that a heading names; `other` when it names none that is known. */
export const kindOfHeading = (title: string): SectionKind => {
  const heading = plainHeading(title)
  return beginnings.find(([, beginning]) => beginning.test(heading))?.[0] ?? 'other'
}
