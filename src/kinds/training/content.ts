import { offered, shown } from '../../content/canonicalFile'
import { canonicalRichText } from '../../content/canonicalRichText'
import { keyed } from '../../content/keyed'
import type { Lookups } from '../../content/lookups'
import { isBlank, missingInText } from '../../content/missingInText'
import { altNeeded, audienceNeeded, isGiven, need, themeNeeded } from '../../content/needs'
import { readNumber, readRows, readText } from '../../content/read'
import { fileOf, pictureOf, sharedContent, textWithFiles } from '../../content/shared'
import type { FrozenFile, SharedContent } from '../../content/types'
import type { FieldIssue } from '../../errors/createError'
import type { JsonRecord } from '../../richText/model/guards'
import type { RichText } from '../../richText/model/nodes'
import type { KindContent } from '../interface/content'
import { slideLayouts, type SlideLayout } from './codes'

export type SlideContent = {
  key: string
  layout: SlideLayout
  title: string
  content: RichText | null
  notes: string
  image: FrozenFile | null
  video: FrozenFile | null
}

export type TrainingContent = SharedContent & {
  kind: 'training'
  objectives: string[]
  durationMinutes: number | null
  sourceFile: FrozenFile | null
  slides: SlideContent[]
}

const slideOf = (row: JsonRecord, lookups: Lookups): SlideContent => ({
  key: readText(row, 'key'),
  layout: slideLayouts.is(row['layout']) ? row['layout'] : 'content',
  title: readText(row, 'title'),
  content: textWithFiles(lookups, row, 'content'),
  notes: readText(row, 'notes'),
  image: pictureOf(lookups, row['image']),
  video: fileOf(lookups, row['video']),
})

const missingInSlide = (slide: SlideContent, index: number): FieldIssue[] => {
  const path = `slides.${String(index)}`
  const isShown =
    isGiven(slide.title) || !isBlank(slide.content) || slide.image !== null || slide.video !== null
  return [
    ...need(isShown, `${path}.content`, 'Cette diapositive est vide.'),
    ...missingInText(slide.content, `${path}.content`),
    ...altNeeded(slide.image, `${path}.image`),
  ]
}

/** A training module: what it aims at, and its slides. */
export const trainingContent: KindContent<TrainingContent> = {
  resolve: (doc, lookups) => ({
    ...sharedContent(doc, lookups),
    kind: 'training',
    objectives: readRows(doc, 'objectives').flatMap((row) => readText(row, 'text') || []),
    durationMinutes: readNumber(doc, 'durationMinutes'),
    sourceFile: fileOf(lookups, doc['sourceFile']),
    slides: readRows(doc, 'slides').map((row) => slideOf(row, lookups)),
  }),
  canonical: (content, version) => ({
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
  }),
  missing: (content) => [
    ...themeNeeded(content),
    ...audienceNeeded(content),
    ...need(content.objectives.length > 0, 'objectives', 'Donnez un objectif au moins.'),
    ...need(content.slides.length > 0, 'slides', 'Ajoutez une diapositive au moins.'),
    ...content.slides.flatMap(missingInSlide),
  ],
}
