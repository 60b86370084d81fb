import type { ProtocolContent } from '../kinds/protocol/content'
import { sectionKinds } from '../kinds/protocol/sectionKinds'
import { htmlOf, rendition, type Press } from './fragments'
import { html, multiline } from './markup'
import { anchor, type DocumentPart } from './parts'
import type { RenderedProtocol, RenderedSection } from './rendered'

/** A kind's own fields, and the parts of its document. */
export type KindRendering<Fields> = { fields: Fields; parts: DocumentPart[] }

type ProtocolFields = Pick<RenderedProtocol, 'kind' | 'nurseProtocol' | 'population' | 'sections'>

const isKeyPoints = ({ kind }: { kind: unknown }): boolean => kind === 'keyPoints'

/** Sections with « L’essentiel » first, then the population, then the rest as the authors ordered it. */
export const renderProtocol = (
  content: ProtocolContent,
  press: Press,
): KindRendering<ProtocolFields> => {
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
