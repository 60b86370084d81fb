import { offered, shown } from './canonicalFile'
import { canonicalRichText } from './canonicalRichText'
import type { HashVersion } from './hashVersion'
import type {
  ItemContent,
  NewsletterContent,
  ProtocolContent,
  ResolvedContent,
  ResourceContent,
  TrainingContent,
} from './types'

type Canonical = Readonly<Record<string, unknown>>

// The key of a row is the public `id` of a section, slide or item.
const keyed = (key: string, version: HashVersion): Canonical => (version === 1 ? {} : { key })

const protocol = (content: ProtocolContent, version: HashVersion): Canonical => ({
  population: content.population,
  nurseProtocol: content.nurseProtocol,
  sections: content.sections.map((section) => ({
    ...keyed(section.key, version),
    kind: section.kind,
    title: section.title,
    content: canonicalRichText(section.content, version),
  })),
})

const training = (content: TrainingContent, version: HashVersion): Canonical => ({
  objectives: content.objectives,
  durationMinutes: content.durationMinutes,
  // Signed with the rest, but private: it may hold hidden slides.
  sourceFile: content.sourceFile?.sha256,
  slides: content.slides.map((slide) => ({
    ...keyed(slide.key, version),
    layout: slide.layout,
    title: slide.title,
    content: canonicalRichText(slide.content, version),
    notes: slide.notes,
    image: shown(slide.image, version),
    video: offered(slide.video, version),
  })),
})

const item = (row: ItemContent, version: HashVersion): Canonical => ({
  ...keyed(row.key, version),
  type: row.type,
  title: row.title,
  release: version === 1 ? row.reference : (row.release ?? { reference: row.reference }),
  content: canonicalRichText(row.content, version),
  date: row.date,
})

const newsletter = (content: NewsletterContent, version: HashVersion): Canonical => ({
  year: content.year,
  issue: content.issue,
  editorial: canonicalRichText(content.editorial, version),
  items: content.items.map((row) => item(row, version)),
})

const resource = (content: ResourceContent, version: HashVersion): Canonical => ({
  category: content.category,
  content: canonicalRichText(content.content, version),
  file: offered(content.file, version),
  url: content.url,
})

/** What each kind adds to the canonical form. */
export const canonicalKind = (content: ResolvedContent, version: HashVersion): Canonical => {
  switch (content.kind) {
    case 'protocol':
      return protocol(content, version)
    case 'training':
      return training(content, version)
    case 'newsletter':
      return newsletter(content, version)
    case 'resource':
      return resource(content, version)
  }
}
