import type { RichText } from '../richText/model/nodes'
import type { RelationType } from '../vocabulary/documents'
import type { ResourceCategory } from '../kinds/resource/codes'
import type { NewsletterItemType } from '../kinds/newsletter/codes'
import type { SlideLayout } from '../kinds/training/codes'
import type { Audience } from '../vocabulary/professions'
import type { SectionKind } from '../kinds/protocol/sectionKinds'
import type { CareSetting } from '../vocabulary/careSettings'
import type { AgeGroup, AgeUnit, ScaleCommunication } from '../kinds/scale/codes'

export type DemoAuthor = { name: string; function: string; organisation: string }
export type DemoSource = { label: string; source: string; url?: string; dateRead: string }
export type DemoLegalText = { text: string; citation: string }
export type DemoRelation = { type: RelationType; reference: string }

/** What every demonstration document says, whatever its kind. Themes are codes. */
export type DemoCommon = {
  title: string
  summary: string
  themes?: string[]
  keywords: string[]
  audience?: Audience[]
  settings?: CareSetting[]
  relations?: DemoRelation[]
  references?: DemoSource[]
  legalBasis?: DemoLegalText[]
}

export type DemoSection = { kind: SectionKind; title?: string; content: RichText }
export type DemoProtocol = DemoCommon & {
  population: string
  nurseProtocol: boolean
  sections: DemoSection[]
}

export type DemoSlide = {
  layout: SlideLayout
  title: string
  content: RichText
  image?: string
  notes: string
}
export type DemoTraining = DemoCommon & {
  objectives: { text: string }[]
  durationMinutes: number
  slides: DemoSlide[]
}

export type DemoItem = {
  type: NewsletterItemType
  title: string
  release?: string
  date?: string
  content: RichText
}
export type DemoNewsletter = DemoCommon & {
  year: number
  issue: string
  editorial: RichText
  items: DemoItem[]
}

export type DemoResource = DemoCommon & {
  category: ResourceCategory
  content: RichText
  /** What `storedFile` gives. */
  file?: string
}

type DemoScore = { value: number; label: string }

export type DemoScale = DemoCommon & {
  measures: string
  population: string
  ageGroups?: AgeGroup[]
  ages?: { from?: number; fromUnit?: AgeUnit; to?: number; toUnit?: AgeUnit }
  communication: ScaleCommunication
  filledInBy: string
  itemCount: number
  /** Only of scales whose text is free. */
  items?: { title: string; content?: RichText; scores: DemoScore[] }[]
  range: { min: number; max: number }
  thresholds?: { from: number; to: number; meaning: string }[]
  recommendation: RichText
  licence: string
  source: string
}
