import { contentHash } from '../../../../../src/content'
import { contentOf } from '../../../../../src/content/ofKind'
import { scaleContent } from '../../../../../src/kinds/scale/content'
import type { ScaleContent } from '../../../../../src/kinds/scale/types'
import type { JsonRecord } from '../../../../../src/richText/model/guards'
import { buildLookups, workingCopies } from '../../../content/support/workingCopy'

/** A complete working copy of a scale, as Payload reads it at depth 0. */
export const workingScale = workingCopies.scale

/** The content of the sample, changed. */
export const buildScale = (changes: JsonRecord = {}): ScaleContent =>
  scaleContent.resolve({ ...workingScale, ...changes }, buildLookups())

/** Its hash. */
export const hashOfScale = (changes: JsonRecord = {}): string =>
  contentHash(contentOf('scale', { ...workingScale, ...changes }, buildLookups()))
