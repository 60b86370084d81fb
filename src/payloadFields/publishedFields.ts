import type { Field } from 'payload'

/** A rich text as a release has it: rendered, and in words. */
export const htmlAndText = (): Field[] => [
  { name: 'html', type: 'textarea', label: 'HTML' },
  { name: 'text', type: 'textarea', label: 'Texte' },
]

/** What can be told of a file without opening it. */
export const fileFactFields = (): Field[] => [
  { name: 'title', type: 'text', label: 'Titre' },
  { name: 'url', type: 'text', label: 'Adresse' },
  { name: 'mimeType', type: 'text', label: 'Type' },
  { name: 'bytes', type: 'number', label: 'Octets' },
  { name: 'sha256', type: 'text', label: 'Empreinte SHA-256' },
  { name: 'name', type: 'text', label: 'Nom du fichier' },
]
