import type { SharedContent } from '../../content/types'
import type { RichText } from '../../richText/model/nodes'
import type { AgeGroup, ScaleCommunication } from './codes'

export type ScaleScore = { value: number | null; label: string }
/** A question of the scale, with the scores that answer it. */
export type ScaleItem = {
  key: string
  title: string
  content: RichText | null
  scores: ScaleScore[]
}
/** What a score says, from one score to another; an end that is open is null. */
export type ScaleThreshold = { from: number | null; to: number | null; meaning: string }
/** Ages in whole months, both included; null where there is no bound. */
export type AgeRange = { from: number | null; to: number | null }

/** A clinical scale, with the recommendation of use that the network gives with it. */
export type ScaleContent = SharedContent & {
  kind: 'scale'
  measures: string
  population: string
  ageGroups: AgeGroup[]
  ages: AgeRange
  communication: ScaleCommunication | null
  filledInBy: string
  itemCount: number | null
  /** None where their text is not free: the form is then with its source. */
  items: ScaleItem[]
  range: { min: number | null; max: number | null }
  thresholds: ScaleThreshold[]
  recommendation: RichText | null
  licence: string
  source: string
}
