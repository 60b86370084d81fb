import { canonicalRichText } from '../../content/canonicalRichText'
import { keyed } from '../../content/keyed'
import type { Lookups } from '../../content/lookups'
import { isBlank, missingInText } from '../../content/missingInText'
import { audienceNeeded, isGiven, need, themeNeeded } from '../../content/needs'
import { readFlag, readRows, readText } from '../../content/read'
import { sharedContent, textWithFiles } from '../../content/shared'
import type { SharedContent } from '../../content/types'
import type { FieldIssue } from '../../errors/createError'
import type { JsonRecord } from '../../richText/model/guards'
import type { RichText } from '../../richText/model/nodes'
import type { KindContent } from '../interface/content'
import { nurseProtocolReviewMonths, protocolFacts } from './facts'
import { sectionKinds, type SectionKind } from './sectionKinds'

export type SectionContent = {
  key: string
  /** Null while a save is still to be refused for its kind. */
  kind: SectionKind | null
  title: string
  content: RichText | null
}

export type ProtocolContent = SharedContent & {
  kind: 'protocol'
  population: string
  nurseProtocol: boolean
  sections: SectionContent[]
}

const sectionOf = (row: JsonRecord, lookups: Lookups): SectionContent => ({
  key: readText(row, 'key'),
  kind: sectionKinds.is(row['kind']) ? row['kind'] : null,
  title: readText(row, 'title'),
  content: textWithFiles(lookups, row, 'content'),
})

const missingInSection = (section: SectionContent, index: number): FieldIssue[] => {
  const path = `sections.${String(index)}`
  return [
    ...need(
      section.kind !== 'other' || isGiven(section.title),
      `${path}.title`,
      'Une « Autre section » a besoin d’un titre.',
    ),
    ...need(!isBlank(section.content), `${path}.content`, 'Cette section est vide.'),
    ...missingInText(section.content, `${path}.content`),
  ]
}

/** A protocol: for whom it is, and its sections. */
export const protocolContent: KindContent<ProtocolContent> = {
  resolve: (doc, lookups) => ({
    ...sharedContent(doc, lookups),
    kind: 'protocol',
    population: readText(doc, 'population'),
    nurseProtocol: readFlag(doc, 'nurseProtocol', true),
    sections: readRows(doc, 'sections').map((row) => sectionOf(row, lookups)),
  }),
  canonical: (content, version) => ({
    population: content.population,
    nurseProtocol: content.nurseProtocol,
    sections: content.sections.map((section) => ({
      ...keyed(section.key, version),
      kind: section.kind,
      title: section.title,
      content: canonicalRichText(section.content, version),
    })),
  }),
  missing: (content) => [
    ...themeNeeded(content),
    ...audienceNeeded(content),
    ...need(content.settings.length > 0, 'settings', 'Indiquez où le protocole s’applique.'),
    ...need(content.sections.length > 0, 'sections', 'Ajoutez une section au moins.'),
    ...content.sections.flatMap(missingInSection),
  ],
  needsPhysician: ({ nurseProtocol }) => nurseProtocol,
  reviewPeriodMonths: ({ nurseProtocol }) =>
    nurseProtocol ? nurseProtocolReviewMonths : protocolFacts.reviewPeriodMonths,
}
