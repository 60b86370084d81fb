import type { GroupRole } from '../../vocabulary/people'
import type { Profession } from '../../vocabulary/professions'
import { establishmentOf, type DemoEstablishment } from './establishments'

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

type PostFacts = {
  role: GroupRole
  profession: Profession
  /** For a man, for a woman. */
  jobTitles: readonly [man: string, woman: string]
}

const lead = 'Médecin, responsable du groupe de travail'

/** What somebody in a post is and may do in the group. */
export const postFacts: Readonly<Record<Post, PostFacts>> = {
  responsable: { role: 'lead', profession: 'physician', jobTitles: [lead, lead] },
  auteur: {
    role: 'author',
    profession: 'nurse',
    jobTitles: ['Infirmier ressource douleur', 'Infirmière ressource douleur'],
  },
  relecteur1: {
    role: 'reviewer',
    profession: 'nurse',
    jobTitles: ['Infirmier', 'Infirmière'],
  },
  relecteur2: {
    role: 'reviewer',
    profession: 'pharmacist',
    jobTitles: ['Pharmacien hospitalier', 'Pharmacienne hospitalière'],
  },
  approbateur1: {
    role: 'approver',
    profession: 'physician',
    jobTitles: ['Médecin, président du CLUD', 'Médecin, présidente du CLUD'],
  },
  approbateur2: {
    role: 'approver',
    profession: 'manager',
    jobTitles: ['Cadre supérieur de santé', 'Cadre supérieure de santé'],
  },
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
  /** Invented names, with what they are called by. */
  people: Readonly<Record<Post, string>>
}

const people = (...six: [string, string, string, string, string, string]): DemoGroup['people'] => ({
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
    people: people(
      'Mme Solène Vauclairon',
      'M. Idriss Belmontel',
      'Mme Maëlys Corbelune',
      'M. Théophile Sorbelin',
      'Mme Nour Haddelande',
      'M. Gaspard Tissandeau',
    ),
  },
  'sujet-age': {
    name: 'Sujet âgé',
    theme: 'AGE',
    finess: '990000041',
    people: people(
      'M. Amadou Ferrelongue',
      'Mme Clémence Bruyandre',
      'Mme Ludivine Aspremoulin',
      'M. Kenji Valmorette',
      'Mme Rosalie Montjardel',
      'M. Bastien Oliveron',
    ),
  },
  'sante-mentale': {
    name: 'Santé mentale',
    theme: 'PSY',
    finess: '990000058',
    people: people(
      'Mme Yasmine Clairvoux',
      'M. Florent Pradellier',
      'Mme Océane Lunarac',
      'M. Mathurin Escobelle',
      'Mme Daria Novembrel',
      'M. Anselme Roquetaille',
    ),
  },
  urgences: {
    name: 'Urgences',
    theme: 'URG',
    finess: '990000066',
    people: people(
      'M. Loïc Kerandouze',
      'Mme Inès Marquevielle',
      'M. Samir Boisrolland',
      'Mme Apolline Figuerelle',
      'Mme Viviane Tramontel',
      'M. Jocelyn Argelune',
    ),
  },
  etp: {
    name: 'Éducation thérapeutique',
    theme: 'ETP',
    finess: '990000082',
    people: people(
      'Mme Fatou Delorangeraie',
      'M. Quentin Mirabelier',
      'Mme Heidi Castelonde',
      'M. Ferdinand Loubaresse',
      'Mme Leïla Sauvecombe',
      'Mme Perrine Dautremont',
    ),
  },
  cancer: {
    name: 'Cancer',
    theme: 'CAN',
    finess: '990000074',
    people: people(
      'Mme Raphaëlle Entrevigne',
      'M. Moussa Chantepierre',
      'Mme Élodie Garrigolle',
      'M. Tancrède Belrivage',
      'Mme Assia Monteloup',
      'M. Hippolyte Verdacier',
    ),
  },
  lettre: {
    name: 'Lettre du réseau',
    theme: null,
    finess: '990000017',
    people: people(
      'M. Marin Sablebrune',
      'Mme Capucine Ondalière',
      'M. Thanh Vermeillac',
      'Mme Sidonie Passerange',
      'M. Aurélien Duboscart',
      'Mme Zélie Champoreau',
    ),
  },
}

export type DemoPerson = { name: string; jobTitle: string; establishment: DemoEstablishment }

/** Who holds a post in a group. */
export const personAt = (group: GroupSlug, post: Post): DemoPerson => {
  const { people: members, finess } = groups[group]
  const [, civility, name = ''] = /^(Mme|M\.) (.+)$/.exec(members[post]) ?? []
  const [man, woman] = postFacts[post].jobTitles
  return {
    name,
    jobTitle: civility === 'Mme' ? woman : man,
    establishment: establishmentOf(finess),
  }
}
