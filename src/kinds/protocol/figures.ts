import { claimsOfRows, same } from '../../figures/claims'
import { piecesOfRichText, type Writing } from '../../figures/ofRichText'
import { lines, partPieces, type ContentPart } from '../../figures/parts'
import type { KindFigures } from '../interface/figures'
import type { ProtocolContent } from './content'
import type { ProtocolFields } from './rendering'
import { sectionKinds } from './sectionKinds'

const partsOf = ({ sections }: ProtocolContent, writing: Writing): ContentPart[] =>
  sections.map((section, index) => {
    const title =
      section.title.trim() === '' ? sectionKinds.labels[section.kind ?? 'other'] : section.title
    return {
      path: `sections.${String(index)}.content`,
      title,
      text: piecesOfRichText(section.content, title, writing),
      beside: [],
    }
  })

/** The parts as they are published: « L’essentiel » first. */
const published = (content: ProtocolContent, writing: Writing) => {
  const parts = partsOf(content, writing).map((part, index) => ({
    part,
    isFirst: content.sections[index]?.kind === 'keyPoints',
  }))
  return {
    first: parts.filter(({ isFirst }) => isFirst).map(({ part }) => part),
    rest: parts.filter(({ isFirst }) => !isFirst).map(({ part }) => part),
  }
}

const inOrder = (content: ProtocolContent, writing: Writing): ContentPart[] => {
  const { first, rest } = published(content, writing)
  return [...first, ...rest]
}

export const protocolFigures: KindFigures<ProtocolContent, ProtocolFields> = {
  wholeField: 'sections',
  parts: partsOf,
  // For whom the protocol is comes behind « L’essentiel ».
  document: (content, writing) => {
    const { first, rest } = published(content, writing)
    return [
      ...first.flatMap(partPieces),
      ...lines('Population concernée', [content.population]),
      ...rest.flatMap(partPieces),
    ]
  },
  claims: (content, fields) => [
    same('population', content.population, fields.population),
    ...claimsOfRows(
      { marked: inOrder(content, 'marked'), plain: inOrder(content, 'plain') },
      fields.sections,
      'sections',
    ),
  ],
}
