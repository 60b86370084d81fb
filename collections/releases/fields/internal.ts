import type { Field } from 'payload'

import { slugs } from '../../../src/slugs'
import { documentFields } from '../../shared/documentFields'
import { longText, number, text } from '../../shared/systemFields'

const hidden = { admin: { hidden: true } } as const

/** Where the release comes from; never shown to the public. */
export const originFields: Field[] = [
  {
    ...text({ name: 'slot', label: 'Emplacement', required: true, unique: true, index: true }),
    ...hidden,
  },
  ...documentFields({ required: true }),
  { name: 'review', type: 'relationship', relationTo: slugs.reviews, label: 'Circuit de validation' },
  { ...number({ name: 'order', label: 'Ordre', required: true, index: true }), ...hidden },
  {
    name: 'overriddenBy',
    type: 'relationship',
    relationTo: slugs.users,
    label: 'Dérogation par',
    ...hidden,
  },
  { ...number({ name: 'auditSeq', label: 'Numéro de trace' }), ...hidden },
  { name: 'content', type: 'json', label: 'Contenu signé', ...hidden },
]

/** The document as it is read, and every file that it holds. */
export const renditionFields: Field[] = [
  { ...longText({ name: 'documentHtml', label: 'HTML du document' }), ...hidden },
  { ...longText({ name: 'documentText', label: 'Texte du document' }), ...hidden },
  {
    name: 'files',
    type: 'array',
    label: 'Fichiers',
    fields: [
      text({ name: 'sha256', label: 'Empreinte SHA-256', index: true }),
      text({ name: 'name', label: 'Nom' }),
      text({ name: 'mimeType', label: 'Type' }),
      number({ name: 'bytes', label: 'Octets' }),
      { name: 'media', type: 'relationship', relationTo: slugs.media, label: 'Fichier' },
    ],
  },
]
