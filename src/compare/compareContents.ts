import type { ContentByKind, ResolvedContent } from '../kinds/contents'
import { comparingOf } from '../kinds/comparing'
import type { DocumentKind } from '../kinds/facts'
import { renderContent, type FileUrl } from '../render'
import { emptyDesk, type Desk, type MergedPart } from './contents/desk'
import { assemble } from './html/assemble'
import { applyMarks } from './html/applyMarks'
import { handleIn, piecesOf, sectionsOf, type Section } from './html/sections'
import { saidIn } from './html/sides'
import { parse, type Node } from './html/tree'
import type { Comparison } from './types'

type Sides<Kind extends DocumentKind> = { before: ContentByKind[Kind]; after: ContentByKind[Kind] }

const handleOf = (at: number): string => `compared-${String(at)}-0`

/** What stands in each part of a rendering, by its handle. */
const insideParts = (
  sections: readonly Section[],
  { handles, within }: { handles: readonly string[]; within: string | undefined },
): Map<string, Node[]> => {
  if (within === undefined) {
    return new Map(
      sections.flatMap(({ id, inside }): [string, Node[]][] => {
        const handle = handleIn(id)
        return handle === null ? [] : [[handle, inside]]
      }),
    )
  }
  const pieces = piecesOf(sections.find(({ id }) => id === within)?.inside ?? [])
  return new Map(handles.map((handle, index) => [handle, pieces[index] ?? []]))
}

const compareOnce = <Kind extends DocumentKind>(
  kind: Kind,
  sides: Sides<Kind>,
  { fileUrl, isRefused }: { fileUrl: FileUrl; isRefused: Desk['isRefused'] },
) => {
  const comparing = comparingOf(kind)
  const desk = emptyDesk(fileUrl, isRefused)
  const merged: ResolvedContent = comparing.merge(desk, sides)
  const tree = applyMarks(renderContent(merged, { fileUrl }).documentHtml)
  const sections = sectionsOf(tree)
  const handles = desk.parts.flatMap((part) => part.handles)
  const parts = insideParts(sections, { handles, within: comparing.partsWithin })
  return { desk, sections, parts, within: comparing.partsWithin }
}

/** One side alone: its head, and of its parts those that were merged. */
const renderSide = <Kind extends DocumentKind>(
  kind: Kind,
  content: ContentByKind[Kind],
  { at, fileUrl }: { at: readonly (number | null)[]; fileUrl: FileUrl },
) => {
  const comparing = comparingOf(kind)
  const kept = at.flatMap((place, index) =>
    place === null ? [] : [{ at: place, handle: handleOf(index) }],
  )
  const alone: ResolvedContent = comparing.keep(content, kept)
  const sections = sectionsOf(parse(renderContent(alone, { fileUrl }).documentHtml))
  const handles = kept.map(({ handle }) => handle)
  return { sections, parts: insideParts(sections, { handles, within: comparing.partsWithin }) }
}

const isMerged = ({ status, isWhole, pair }: MergedPart): boolean =>
  status === 'changed' && !isWhole && pair.before !== null && pair.after !== null

/**
 * Two contents of one kind beside each other: what differs, and both in one rendering, by the renderer of releases. What is shown says
 * on each side what that side says, to the letter: a part whose merged form does not is shown twice.
 */
export const compareContents = <Kind extends DocumentKind>(
  kind: Kind,
  sides: Sides<Kind>,
  { fileUrl }: { fileUrl: FileUrl },
): Comparison => {
  const first = compareOnce(kind, sides, { fileUrl, isRefused: () => false })
  const merged = first.desk.parts.filter(isMerged)
  const before = renderSide(kind, sides.before, {
    at: merged.map(({ pair }) => pair.before),
    fileUrl,
  })
  const after = renderSide(kind, sides.after, { at: merged.map(({ pair }) => pair.after), fileUrl })
  const refused = new Set(
    merged.flatMap(({ handles: [handle = ''], pair }, index) => {
      const shown = first.parts.get(handle) ?? []
      const isTrue =
        saidIn(shown, 'before') === saidIn(before.parts.get(handleOf(index)) ?? [], 'after') &&
        saidIn(shown, 'after') === saidIn(after.parts.get(handleOf(index)) ?? [], 'after')
      return isTrue ? [] : [pair.after]
    }),
  )
  const last =
    refused.size === 0
      ? first
      : compareOnce(kind, sides, { fileUrl, isRefused: (at) => refused.has(at) })
  const { html, parts } = assemble(last, { before: before.sections, after: after.sections })
  const { differences, head } = last.desk
  return { head, parts, documentHtml: html, differences }
}
