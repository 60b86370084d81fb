import type { Field } from 'payload'

import { nobodyField } from '../../src/access'
import { slugs } from '../../src/slugs'

// Written by the hooks, whatever a client sends.
const notAClients = { create: nobodyField, update: nobodyField }

const systemGiven = { position: 'sidebar', readOnly: true } as const

/** What is known of a file beside Payload's own name, type and size. */
export const mediaFields: Field[] = [
  {
    name: 'alt',
    type: 'text',
    label: 'Texte de remplacement',
    maxLength: 1000,
    admin: {
      description:
        'Pour une image : ce qu’elle montre, pour qui ne la voit pas. Nécessaire avant de soumettre.',
    },
  },
  {
    name: 'sha256',
    type: 'text',
    access: notAClients,
    label: 'Empreinte SHA-256',
    index: true,
    admin: systemGiven,
  },
  {
    name: 'uploadedBy',
    type: 'relationship',
    access: notAClients,
    relationTo: slugs.users,
    label: 'Déposé par',
    index: true,
    admin: systemGiven,
  },
  {
    // Keys of the documents whose working copies use it, or used it: who may read them may read it.
    name: 'usedBy',
    type: 'text',
    access: notAClients,
    hasMany: true,
    label: 'Documents qui l’utilisent',
    index: true,
    admin: { hidden: true },
  },
  {
    // The groups that have these documents now: what the rules of access ask the database by.
    name: 'usedByGroups',
    type: 'text',
    access: { ...notAClients, read: nobodyField },
    hasMany: true,
    label: 'Groupes qui l’utilisent',
    index: true,
    admin: { hidden: true },
  },
]
