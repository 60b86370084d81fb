import type { ResolvedContent } from '../kinds/contents'
import { figuresOf } from '../kinds/figures'
import type { Writing } from './ofRichText'
import type { ContentPart } from './parts'

/** The parts of a content, in the order in which the authors put them. */
export const partsOf = (content: ResolvedContent, writing: Writing = 'marked'): ContentPart[] =>
  figuresOf(content.kind).parts(content, writing)
