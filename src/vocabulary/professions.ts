import { codedList, type CodeOf } from './codes'

const professionLabels = {
  physician: 'Médecin',
  nurse: 'Infirmier·ère',
  nurseAnaesthetist: 'Infirmier·ère anesthésiste (IADE)',
  advancedPracticeNurse: 'Infirmier·ère en pratique avancée (IPA)',
  midwife: 'Sage-femme',
  pharmacist: 'Pharmacien·ne',
  physiotherapist: 'Masseur-kinésithérapeute',
  psychologist: 'Psychologue',
  careAssistant: 'Aide-soignant·e',
  radiographer: 'Manipulateur·rice en électroradiologie',
  dentist: 'Chirurgien-dentiste',
  dietitian: 'Diététicien·ne',
  occupationalTherapist: 'Ergothérapeute',
  psychomotorTherapist: 'Psychomotricien·ne',
  socialWorker: 'Assistant·e de service social',
  manager: 'Cadre de santé',
  patientPartner: 'Patient partenaire',
  other: 'Autre',
} as const

/** Professions of the people of the network. */
export const professions = codedList(professionLabels)
export type Profession = CodeOf<typeof professions>

/** For whom a document is written: the professions, patients and carers. */
export const audiences = codedList({
  ...professionLabels,
  patient: 'Patient',
  carer: 'Proche aidant',
})
export type Audience = CodeOf<typeof audiences>
