import * as example from '../../publicApi/openapi/examples/shared'
import { absoluteHtml } from '../../publicApi/serializers/links'
import { publicFile } from '../../publicApi/serializers/parts'
import type { KindServing } from '../interface/serving'
import type { ResourceColumns, ListedResource, PublicResource } from './schema'

export const resourceServing: KindServing<PublicResource, ListedResource, ResourceColumns> = {
  release: ({ head, presentation, sources }, stored, { publicUrl }) => ({
    ...head,
    kind: 'resource',
    ...presentation,
    category: stored.category,
    html: absoluteHtml(stored.html, publicUrl),
    text: stored.text,
    file: stored.file && publicFile(stored.file, publicUrl),
    url: stored.url,
    ...sources,
  }),
  listed: ({ html: _html, ...listed }) => listed,
  graphQL: {
    fields: {
      category: true,
      html: true,
      text: true,
      file: ['title', 'url', 'mimeType', 'bytes', 'sha256'],
      url: true,
    },
    searchable: ['category'],
  },
  example: {
    reference: 'RES-MEOPA-001',
    identifier: 'urn:uuid:f6a1f7f2-54b5-4d8c-9a52-7a6a5d1f9d04',
    kind: 'resource',
    title: 'Fiche de surveillance',
    summary: 'À imprimer.',
    ...example.shared,
    category: 'sheet',
    ...example.words,
    file: {
      title: 'Fiche de surveillance',
      url: `${example.publicUrl}/v1/files/${example.hash}/fiche.pdf`,
      mimeType: 'application/pdf',
      bytes: 48_213,
      sha256: example.hash,
    },
    url: null,
    links: example.linksOf('resource', 'RES-MEOPA-001'),
  },
}
