import * as example from '../../publicApi/openapi/examples/shared'
import { absoluteHtml } from '../../publicApi/serializers/links'
import type { KindServing } from '../interface/serving'
import type { ProtocolColumns, ListedProtocol, PublicProtocol } from './schema'

export const protocolServing: KindServing<PublicProtocol, ListedProtocol, ProtocolColumns> = {
  release: ({ head, presentation, sources }, stored, { publicUrl }) => ({
    ...head,
    kind: 'protocol',
    ...presentation,
    population: stored.population,
    nurseProtocol: stored.nurseProtocol,
    // A section's stable key is the API's `id` too, as it was before `key` was there.
    sections: stored.sections.map(({ key, kind, title, html, text }) => ({
      id: key,
      key,
      kind,
      title,
      html: absoluteHtml(html, publicUrl),
      text,
    })),
    ...sources,
  }),
  listed: ({ sections: _sections, ...listed }) => listed,
  graphQL: {
    fields: {
      population: true,
      nurseProtocol: true,
      sections: ['key', 'kind', 'title', 'html', 'text'],
    },
    searchable: ['nurseProtocol'],
  },
  example: {
    reference: 'PRO-MEOPA-001',
    identifier: 'urn:uuid:6f1d0b0c-4c1e-4a52-9f0e-0d9b5c6a7e81',
    kind: 'protocol',
    title: 'Administration du MEOPA',
    summary: 'Soulager la douleur d’un soin.',
    ...example.shared,
    population: 'Adultes',
    nurseProtocol: true,
    sections: [{ id: 'k1', key: 'k1', kind: 'procedure', title: 'Déroulement', ...example.words }],
    links: example.linksOf('protocol', 'PRO-MEOPA-001'),
  },
}
