import type { Field } from 'payload'

import { personsField } from '../../../src/access'
import { slugs } from '../../../src/slugs'
import { documentFields } from '../../shared/documentFields'
import { longText, number, text } from '../../shared/systemFields'

const internal = { access: { read: personsField } } as const
const hidden = { ...internal, admin: { hidden: true } } as const
const rendition = { admin: { hidden: true } } as const

/** Where the release comes from; never shown to the public. */
export const originFields: Field[] = [
  {
    ...text({ name: 'slot', label: 'Emplacement', required: true, unique: true, index: true }),
    ...hidden,
  },
  ...documentFields({ required: true, access: internal.access }),
  {
    name: 'review',
    type: 'relationship',
    relationTo: slugs.reviews,
    label: 'Circuit de validation',
    ...internal,
  },
  { ...number({ name: 'order', label: 'Ordre', required: true, index: true }), ...hidden },
  {
    name: 'overriddenBy',
    type: 'relationship',
    relationTo: slugs.users,
    label: 'Dérogation par',
    ...hidden,
  },
  { ...number({ name: 'reviewPeriodMonths', label: 'Durée de validité (mois)' }), ...hidden },
  { ...number({ name: 'auditSeq', label: 'Numéro de trace' }), ...hidden },
  { ...number({ name: 'hashVersion', label: 'Définition de l’empreinte' }), ...hidden },
  { name: 'content', type: 'json', label: 'Contenu signé', ...hidden },
]

/** The document as it is read, and every file that it holds. */
export const renditionFields: Field[] = [
  { ...longText({ name: 'documentHtml', label: 'HTML du document' }), ...rendition },
  { ...longText({ name: 'documentText', label: 'Texte du document' }), ...rendition },
  {
    name: 'files',
    type: 'array',
    label: 'Fichiers',
    fields: [
      text({ name: 'sha256', label: 'Empreinte SHA-256', index: true }),
      text({ name: 'name', label: 'Nom' }),
      text({ name: 'mimeType', label: 'Type' }),
      number({ name: 'bytes', label: 'Octets' }),
      {
        name: 'media',
        type: 'relationship',
        relationTo: slugs.media,
        label: 'Fichier',
        ...internal,
      },
    ],
  },
]
