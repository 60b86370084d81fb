import type { FieldIssue } from '../errors/createError'
import { contentsOf, type ResolvedContent } from '../kinds/contents'
import { altNeeded, isGiven, need } from './needs'

/** What a working copy lacks before it may be submitted; paths are those of its fields. */
export const findMissing = (content: ResolvedContent): FieldIssue[] => [
  ...need(isGiven(content.title), 'title', 'Donnez un titre.'),
  ...need(isGiven(content.summary), 'summary', 'Rédigez le résumé.'),
  ...contentsOf(content.kind).missing(content),
  ...content.attachments.flatMap(({ file }, index) => {
    const path = `attachments.${String(index)}.file`
    return file ? altNeeded(file, path) : [{ path, message: 'Joignez le fichier.' }]
  }),
]
