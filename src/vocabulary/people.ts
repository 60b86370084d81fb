import { codedList, type CodeOf } from './codes'

/** Roles in the network. */
export const networkRoles = codedList({
  admin: 'Administrateur',
  coordinator: 'Coordination',
  editor: 'Rédaction',
  auditor: 'Audit',
})
export type NetworkRole = CodeOf<typeof networkRoles>

/** Roles in a working group. */
export const groupRoles = codedList({
  lead: 'Responsable',
  author: 'Auteur',
  reviewer: 'Relecteur',
  approver: 'Approbateur',
})
export type GroupRole = CodeOf<typeof groupRoles>

/** As what a person represents an establishment. */
export const representativeKinds = codedList({
  administrative: 'Représentant administratif',
  medical: 'Représentant médical',
  nonMedical: 'Représentant non médical',
})
