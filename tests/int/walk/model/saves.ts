import type { Change } from '../steps/types'
import { saying } from './content'
import { actOf } from './authors'
import type { Content, Doc, Model } from './types'

/** The key of a slide that nobody has seen yet: not that of the one before. */
const freshSlide = ({ slide }: Content): string => (slide === 'slide' ? 'slide-2' : 'slide')

// A slide that comes without its key is the one of before when it has its title: files and hands give another.
const slideOf = (before: Content, isImported: boolean): string =>
  before.imported === isImported ? before.slide : freshSlide(before)

/** What a restored version makes of a content: a key that the document has no more is not given again. */
export const restored = (before: Content, version: Content): Content => ({
  ...version,
  slide: version.slide === before.slide ? before.slide : slideOf(before, version.imported),
})

/** What an edit makes of a content: a text typed in takes the place of one that came from a file. */
export const changed = (content: Content, change: Change): Content => ({
  ...content,
  ...change,
  bare: false,
  // An edit that attaches a file puts it in the place of what was attached.
  ...(change.file !== undefined && { attached: false }),
  ...(change.text !== undefined && { imported: false, slide: slideOf(content, false) }),
})

/** What a Word file makes of a content. */
export const imported = (content: Content, file: Pick<Content, 'text' | 'title'>): Content => ({
  ...content,
  title: file.title,
  text: file.text,
  imported: true,
  slide: slideOf(content, true),
})

/** A file is known to be in a document once it was saved with it. */
export const useFile = ({ files, groups }: Model, { at, content, group }: Doc): void => {
  files.find(({ key }) => key === content.file)?.usedBy.add(at)
  if (content.attached) groups.get(group)?.fileUsedBy.add(at)
}

type Saved = { content: Content; who: string }

/**
 * A save, by whatever way: a version more and, when the content changed, one more who edited, and the end of
 * the round. Gives whether it changed.
 */
export const save = (model: Model, doc: Doc, { content, who }: Saved): boolean => {
  const before = doc.content
  const isChanged = saying(doc.collection, content) !== saying(doc.collection, before)
  doc.versions.push(content)
  doc.content = content
  useFile(model, doc)
  if (!isChanged) return false
  doc.history.push(actOf(model, { doc, content, who, before }))
  if (doc.review) {
    doc.review.state = 'interrupted'
    doc.review.scheduledFor = null
  }
  return true
}
