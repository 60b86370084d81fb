import type { NetworkRole } from '../../vocabulary/people'
import type { Profession } from '../../vocabulary/professions'

/** Every demonstration address ends so. */
export const demoDomain = 'demo.example'

type NetworkPerson = {
  account: 'admin' | 'audit' | 'coordination' | 'redaction'
  name: string
  role: NetworkRole
  profession: Profession
  jobTitle: string
}

/** The people of the network itself; names are invented. */
export const networkPeople: readonly NetworkPerson[] = [
  {
    account: 'admin',
    name: 'Côme Hautegarde',
    role: 'admin',
    profession: 'other',
    jobTitle: 'Administrateur du système d’information',
  },
  {
    account: 'coordination',
    name: 'Estelle Brandoline',
    role: 'coordinator',
    profession: 'nurseAnaesthetist',
    jobTitle: 'Coordinatrice du réseau',
  },
  {
    account: 'redaction',
    name: 'Noé Plumerelle',
    role: 'editor',
    profession: 'other',
    jobTitle: 'Chargé de publication',
  },
  {
    account: 'audit',
    name: 'Judith Veraison',
    role: 'auditor',
    profession: 'other',
    jobTitle: 'Responsable qualité',
  },
]

/** What the people of the network itself work for. */
export const networkName = 'Réseau douleur de démonstration'

/** Themes in the order of the menus: code and title. */
export const themes: readonly (readonly [code: string, title: string])[] = [
  ['MEOPA', 'MEOPA'],
  ['AGE', 'Sujet âgé'],
  ['PSY', 'Santé mentale'],
  ['URG', 'Urgences'],
  ['CAN', 'Cancer'],
  ['ETP', 'Éducation thérapeutique'],
  ['HAN', 'Handicap'],
  ['PED', 'Pédiatrie'],
]
