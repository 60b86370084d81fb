import type { Field } from 'payload'

import { slugs } from '../../../src/slugs'
import { onlyGroup } from './onlyGroup'

// No `condition` here, though both are empty at first: Payload would make the columns optional.
const systemGiven = { position: 'sidebar', readOnly: true } as const

// The form would refuse an empty required field before the system has had a chance to fill it.
const filledByTheSystem = () => true as const

/** What names a document and who owns it; reference and identifier are given by the system. */
export const identityFields: Field[] = [
  {
    name: 'reference',
    type: 'text',
    validate: filledByTheSystem,
    label: 'Référence',
    required: true,
    unique: true,
    index: true,
    admin: {
      ...systemGiven,
      description: 'Donnée à la création (type, thème, numéro). Elle ne change jamais.',
    },
  },
  {
    name: 'workingGroup',
    type: 'relationship',
    relationTo: slugs.workingGroups,
    label: 'Groupe de travail',
    required: true,
    index: true,
    defaultValue: onlyGroup,
    admin: {
      position: 'sidebar',
      description: 'Le groupe qui rédige et tient à jour ce document.',
      components: { Cell: '/src/admin/documentList/components/GroupCell#GroupCell' },
    },
  },
  {
    name: 'identifier',
    type: 'text',
    validate: filledByTheSystem,
    label: 'Identifiant',
    required: true,
    unique: true,
    index: true,
    admin: {
      ...systemGiven,
      description: 'Identifiant universel, indépendant de la base et de l’adresse.',
    },
  },
  {
    name: 'formerReferences',
    type: 'text',
    hasMany: true,
    label: 'Anciennes références',
    admin: {
      position: 'sidebar',
      placeholder: 'Une référence, puis Entrée',
      description: 'Les références que ce document portait avant ; la recherche les trouve.',
    },
  },
]
