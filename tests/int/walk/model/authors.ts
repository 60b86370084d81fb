import { saying } from './content'
import type { Content, ContentAct, Doc, Model } from './types'

// Who wrote what, written again from docs/domain.md.

const isRefuted = ({ releases }: Doc, number: string): boolean =>
  releases.some(
    (release) =>
      release.number === number &&
      release.status === 'withdrawn' &&
      release.withdrawal?.kind === 'error',
  )

/** Where the count starts: after the newest release that was not withdrawn for an error. */
const baseOf = (doc: Doc): number =>
  doc.history.findLastIndex((act) => act.is === 'release' && !isRefuted(doc, act.number)) + 1

const writersOf = (acts: Doc['history']): string[] =>
  acts.flatMap((act) => (act.is === 'content' ? [act.who, ...act.authors] : []))

/** Whoever wrote what is new in a document. */
export const editorsOf = (doc: Doc): ReadonlySet<string> =>
  new Set(writersOf(doc.history.slice(baseOf(doc))))

/** Whoever made a content that comes back: what is older than the count comes with all its authors. */
const makersOf = (doc: Doc, said: string): string[] => {
  const base = baseOf(doc)
  return doc.history.flatMap((act, at) => {
    if (act.is !== 'content' || act.says !== said) return []
    return writersOf(doc.history.slice(at < base ? 0 : base, at + 1))
  })
}

/** Whoever made a file of a content that was not in the one before: one of the walk's, or its group's. */
const makersOfFiles = ({ files, groups }: Model, content: Content, before?: Content): string[] => {
  const file = files.find(({ key }) => key === content.file)
  const own = groups.get(content.theme)?.file
  return [
    ...(file && content.file !== before?.file ? [file] : []),
    ...(own && content.attached && before?.attached !== true ? [own] : []),
  ].flatMap(({ uploadedBy, describedBy }) => [uploadedBy, ...describedBy])
}

type Saved = { doc: Doc; content: Content; who: string; before?: Content; copied?: Doc }

/** One more change of a content, with whoever made what it brought in. */
export const actOf = (model: Model, { doc, content, who, before, copied }: Saved): ContentAct => {
  const says = saying(doc.collection, content)
  const authors = [
    ...makersOf(doc, says),
    ...(copied ? writersOf(copied.history) : []),
    ...makersOfFiles(model, content, before),
  ]
  return { is: 'content', says, who, authors: [...new Set(authors)] }
}
