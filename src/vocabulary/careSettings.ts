import { codedList, type CodeOf } from './codes'

/** Where care is given. */
export const careSettings = codedList({
  emergency: 'Urgences',
  prehospital: 'Préhospitalier',
  medicine: 'Médecine',
  surgery: 'Chirurgie',
  anaesthesia: 'Anesthésie',
  intensiveCare: 'Réanimation et soins critiques',
  obstetrics: 'Obstétrique',
  paediatrics: 'Pédiatrie',
  oncology: 'Cancérologie',
  psychiatry: 'Psychiatrie',
  geriatrics: 'Gériatrie',
  rehabilitation: 'Soins médicaux et de réadaptation',
  longTermCare: 'Soins de longue durée',
  nursingHome: 'EHPAD',
  disability: 'Établissement pour personnes handicapées',
  homeHospital: 'Hospitalisation à domicile',
  homeNursing: 'Soins infirmiers à domicile',
  outpatient: 'Consultation',
  imaging: 'Imagerie',
  other: 'Autre',
})
export type CareSetting = CodeOf<typeof careSettings>
