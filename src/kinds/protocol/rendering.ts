import { htmlOf, rendition } from '../../render/fragments'
import { html, multiline } from '../../render/markup'
import { anchor, type DocumentPart } from '../../render/parts'
import type { Rendition } from '../../render/renderedShared'
import type { KindRendering } from '../interface/rendering'
import type { ProtocolContent } from './content'
import { sectionKinds, type SectionKind } from './sectionKinds'

export type RenderedSection = Rendition & { key: string; kind: SectionKind; title: string }

export type ProtocolFields = {
  kind: 'protocol'
  population: string
  nurseProtocol: boolean
  sections: RenderedSection[]
}

const isKeyPoints = ({ kind }: { kind: unknown }): boolean => kind === 'keyPoints'

/** Sections with « L’essentiel » first, then the population, then the rest as the authors ordered it. */
export const renderProtocol: KindRendering<ProtocolContent, ProtocolFields> = (content, press) => {
  const ordered = [
    ...content.sections.filter(isKeyPoints),
    ...content.sections.filter((section) => !isKeyPoints(section)),
  ]
  const sections = ordered.map((section): RenderedSection => {
    const kind = section.kind ?? 'other'
    return {
      key: section.key,
      kind,
      title: section.title.trim() === '' ? sectionKinds.labels[kind] : section.title,
      ...rendition(press, section.content),
    }
  })
  const parts = sections.map((section, index): DocumentPart => ({
    id: anchor('section', section.key, index),
    title: section.title,
    html: htmlOf(section),
    text: section.text,
    className: isKeyPoints(section) ? 'key-points' : 'section',
  }))
  const population: DocumentPart[] =
    content.population.trim() === ''
      ? []
      : [
          {
            id: 'population',
            title: 'Population concernée',
            html: html`<p>${multiline(content.population)}</p>`,
            text: content.population,
          },
        ]
  const first = sections.filter(isKeyPoints).length
  return {
    fields: {
      kind: 'protocol',
      population: content.population,
      nurseProtocol: content.nurseProtocol,
      sections,
    },
    parts: [...parts.slice(0, first), ...population, ...parts.slice(first)],
  }
}
