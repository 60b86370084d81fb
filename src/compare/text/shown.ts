import { headingLevels } from '../../render/headingLevels'
import { richTextHtml } from '../../render/richTextHtml'
import type { BlockLevelNode } from '../../richText/model/nodes'
import { applyMarks } from '../html/applyMarks'
import { saidIn } from '../html/sides'
import { block, hasMark, type Presence } from '../marks'
import type { Scene } from '../scene'

const markup = (children: BlockLevelNode[], { fileUrl }: Scene): string =>
  richTextHtml(
    { root: { type: 'root', children } },
    { fileUrl, files: new Map(), level: headingLevels(3) },
  ).markup

const marker = (text: string): BlockLevelNode => ({
  type: 'paragraph',
  children: [{ type: 'text', text, format: 0 }],
})

/** A whole block as coming, going or moving. */
export const wholeBlock = (
  node: BlockLevelNode,
  presence: Presence | 'changed',
): BlockLevelNode[] => [marker(block[presence]), node, marker(block.end)]

/** Both blocks, the old one before the new one; where nothing of it shows, the new one with a mark. */
export const bothBlocks = (
  before: BlockLevelNode,
  after: BlockLevelNode,
  scene: Scene,
): BlockLevelNode[] => {
  const said = (node: BlockLevelNode): string => saidIn(applyMarks(markup([node], scene)), 'after')
  return said(before) === said(after)
    ? wholeBlock(after, 'changed')
    : [...wholeBlock(before, 'removed'), ...wholeBlock(after, 'added')]
}

/**
 * The merged form of a block, if it says on each side what that side says to the letter; else both. So nothing that is
 * shown as a change hides another one.
 */
export const verified = (
  merged: BlockLevelNode[] | null,
  { before, after }: { before: BlockLevelNode; after: BlockLevelNode },
  scene: Scene,
): BlockLevelNode[] => {
  if (!merged) return bothBlocks(before, after, scene)
  const set = markup(merged, scene)
  if (!hasMark(set)) return wholeBlock(after, 'changed')
  const tree = applyMarks(set)
  const isTrue =
    saidIn(tree, 'before') === saidIn(applyMarks(markup([before], scene)), 'before') &&
    saidIn(tree, 'after') === saidIn(applyMarks(markup([after], scene)), 'after')
  return isTrue ? merged : bothBlocks(before, after, scene)
}
