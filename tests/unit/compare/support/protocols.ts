import type { SignedSide } from '../../../../src/compare/types'
import { hashOfJson } from '../../../../src/content/hashOfJson'
import type { HashVersion } from '../../../../src/content/hashVersion'
import type { ResolvedContent } from '../../../../src/kinds/contents'
import { richText } from '../../../../src/richText/model/build'
import type { BlockLevelNode } from '../../../../src/richText/model/nodes'
import { signed } from './anyContent'

type Protocol = Extract<ResolvedContent, { kind: 'protocol' }>
type Section = Protocol['sections'][number]

/** A section with these blocks. */
export const section = (
  key: string,
  blocks: BlockLevelNode[],
  more: Partial<Section> = {},
): Section => ({ key, kind: 'procedure', title: '', content: richText(blocks), ...more })

/** A protocol that says nothing but what is given: blocks of one section, or sections. */
export const protocolOf = (blocks: BlockLevelNode[], more: Partial<Protocol> = {}): Protocol => ({
  kind: 'protocol',
  title: 'Titre',
  summary: '',
  language: 'fr',
  easyToRead: false,
  themes: [],
  keywords: [],
  formerReferences: [],
  audience: [],
  settings: [],
  authors: [],
  relations: [],
  references: [],
  legalBasis: [],
  reviewPeriodMonths: null,
  attachments: [],
  population: '',
  nurseProtocol: true,
  sections: [section('deroulement', blocks)],
  ...more,
})

/** A content as a release keeps it. */
export const sideOf = (content: ResolvedContent, version: HashVersion = 2): SignedSide => {
  const form = signed(content, version)
  return { content: form, contentHash: hashOfJson(form) }
}
