import type { GroupRole } from '../../vocabulary/people'
import type { Profession } from '../../vocabulary/professions'

/** The post that a demonstration address names: `relecteur1.meopa@demo.example`. */
export const posts = [
  'responsable',
  'auteur',
  'relecteur1',
  'relecteur2',
  'approbateur1',
  'approbateur2',
] as const
export type Post = (typeof posts)[number]

type PostFacts = { role: GroupRole; profession: Profession; jobTitle: string }

/** What somebody in a post is and may do in the group. */
export const postFacts: Readonly<Record<Post, PostFacts>> = {
  responsable: {
    role: 'lead',
    profession: 'physician',
    jobTitle: 'Médecin, responsable du groupe de travail',
  },
  auteur: { role: 'author', profession: 'nurse', jobTitle: 'Infirmier·ère ressource douleur' },
  relecteur1: { role: 'reviewer', profession: 'nurse', jobTitle: 'Infirmier·ère' },
  relecteur2: {
    role: 'reviewer',
    profession: 'pharmacist',
    jobTitle: 'Pharmacien·ne hospitalier·ère',
  },
  approbateur1: {
    role: 'approver',
    profession: 'physician',
    jobTitle: 'Médecin, président·e de CLUD',
  },
  approbateur2: { role: 'approver', profession: 'manager', jobTitle: 'Cadre supérieur·e de santé' },
}

/** Slugs of the groups, as in the addresses of their members. */
export const groupSlugs = [
  'meopa',
  'sujet-age',
  'sante-mentale',
  'urgences',
  'etp',
  'cancer',
  'lettre',
] as const
export type GroupSlug = (typeof groupSlugs)[number]

export type DemoGroup = {
  name: string
  /** Code of the default theme; the newsletter's group has none. */
  theme: string | null
  /** FINESS number of the establishment where its members work. */
  finess: string
  /** Invented names, in the order of `posts`. */
  names: Readonly<Record<Post, string>>
}

const names = (...six: [string, string, string, string, string, string]): DemoGroup['names'] => ({
  responsable: six[0],
  auteur: six[1],
  relecteur1: six[2],
  relecteur2: six[3],
  approbateur1: six[4],
  approbateur2: six[5],
})

/** The working groups and the invented people in them. */
export const groups: Readonly<Record<GroupSlug, DemoGroup>> = {
  meopa: {
    name: 'MEOPA',
    theme: 'MEOPA',
    finess: '990000025',
    names: names(
      'Solène Vauclairon',
      'Idriss Belmontel',
      'Maëlys Corbelune',
      'Théophile Sorbelin',
      'Nour Haddelande',
      'Gaspard Tissandeau',
    ),
  },
  'sujet-age': {
    name: 'Sujet âgé',
    theme: 'AGE',
    finess: '990000041',
    names: names(
      'Amadou Ferrelongue',
      'Clémence Bruyandre',
      'Ludivine Aspremoulin',
      'Kenji Valmorette',
      'Rosalie Montjardel',
      'Bastien Oliveron',
    ),
  },
  'sante-mentale': {
    name: 'Santé mentale',
    theme: 'PSY',
    finess: '990000058',
    names: names(
      'Yasmine Clairvoux',
      'Florent Pradellier',
      'Océane Lunarac',
      'Mathurin Escobelle',
      'Daria Novembrel',
      'Anselme Roquetaille',
    ),
  },
  urgences: {
    name: 'Urgences',
    theme: 'URG',
    finess: '990000066',
    names: names(
      'Loïc Kerandouze',
      'Inès Marquevielle',
      'Samir Boisrolland',
      'Apolline Figuerelle',
      'Viviane Tramontel',
      'Jocelyn Argelune',
    ),
  },
  etp: {
    name: 'Éducation thérapeutique',
    theme: 'ETP',
    finess: '990000082',
    names: names(
      'Fatou Delorangeraie',
      'Quentin Mirabelier',
      'Heidi Castelonde',
      'Ferdinand Loubaresse',
      'Leïla Sauvecombe',
      'Perrine Dautremont',
    ),
  },
  cancer: {
    name: 'Cancer',
    theme: 'CAN',
    finess: '990000074',
    names: names(
      'Raphaëlle Entrevigne',
      'Moussa Chantepierre',
      'Élodie Garrigolle',
      'Tancrède Belrivage',
      'Assia Monteloup',
      'Hippolyte Verdacier',
    ),
  },
  lettre: {
    name: 'Lettre du réseau',
    theme: null,
    finess: '990000017',
    names: names(
      'Marin Sablebrune',
      'Capucine Ondalière',
      'Thanh Vermeillac',
      'Sidonie Passerange',
      'Aurélien Duboscart',
      'Zélie Champoreau',
    ),
  },
}
