import { codedList, type CodeOf } from '../../vocabulary/codes'

/** Kinds of section of a protocol, in the order in which they are usually read. */
export const sectionKinds = codedList({
  keyPoints: 'L’essentiel',
  purpose: 'Objet',
  scope: 'Domaine d’application',
  legalFramework: 'Cadre réglementaire',
  definitions: 'Définitions',
  responsibilities: 'Responsabilités',
  indications: 'Indications',
  contraindications: 'Contre-indications',
  adverseEffects: 'Effets indésirables',
  equipment: 'Matériel',
  procedure: 'Déroulement',
  monitoring: 'Surveillance',
  traceability: 'Traçabilité',
  patientInformation: 'Information du patient',
  requiredTraining: 'Formation requise',
  appendix: 'Annexe',
  other: 'Autre section',
})
export type SectionKind = CodeOf<typeof sectionKinds>
