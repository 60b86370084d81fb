import { richText } from '../../richText/build'
import type { BlockLevelNode } from '../../richText/nodes'
import { richTextLimits } from '../../richText/validate'
import { refusals } from '../refusals'
import { remarkMessages } from '../remarkMessages'
import { wholeDocument, type ImportWarning } from '../remarks'
import type { ImportPlan, ParsedDocument, PlannedSection } from '../types'
import { kindOfHeading } from './kinds'
import { draftSections, outlineOf, type Draft } from './outline'
import { reportOf } from './report'
import { chooseTitle, type TitleSources } from './title'
import { writeBlocks } from './write'

const openingTitle = 'Introduction'
const wholeTitle = 'Texte'

/** What an import of this document would write, and its report. Pure: it can be shown as it is. */
export const planImport = (parsed: ParsedDocument, sources: TitleSources): ImportPlan => {
  const { title, blocks: titleBlocks } = chooseTitle(parsed, sources)
  const blocks = parsed.blocks.filter((block) => !titleBlocks.includes(block))
  const drafts = draftSections(outlineOf(blocks))
  const warnings: ImportWarning[] = []
  if (parsed.blocks.length === 0) warnings.push(warnEmpty())
  const sections = drafts.flatMap((draft) => {
    const heading = draft.heading?.text ?? (drafts.length > 1 ? openingTitle : wholeTitle)
    const parts = splitLong(writeBlocks(draft.blocks, parsed.notes))
    if (parts.length > 1) warnings.push(warnSplit(heading, parts.length))
    return parts.map((nodes, index) => sectionOf(draft, { heading, nodes, index }))
  })
  return {
    title,
    sections,
    files: parsed.files,
    report: reportOf({
      parsed,
      sections,
      title,
      isTitleOfText: titleBlocks.length > 0,
      warnings,
    }),
  }
}

type Part = { heading: string; nodes: BlockLevelNode[]; index: number }

const sectionOf = (draft: Draft, { heading, nodes, index }: Part): PlannedSection => ({
  kind: draft.heading === undefined ? 'other' : kindOfHeading(heading),
  title: index === 0 ? heading : `${heading} (suite ${String(index)})`,
  isTitled: draft.heading !== undefined,
  content: richText(nodes),
})

const warnEmpty = (): ImportWarning => ({
  code: 'emptyDocument',
  message: remarkMessages.emptyDocument({ count: 1, details: '' }),
  where: wholeDocument,
})

const warnSplit = (heading: string, count: number): ImportWarning => ({
  code: 'sectionSplit',
  message: remarkMessages.sectionSplit({ count, details: '' }),
  where: `«\u00A0${heading}\u00A0»`,
})

// A margin for the members that the editor adds to each node.
const longestPart = richTextLimits.bytes * 0.8

/** A section that one rich text cannot hold, in several; a single block that is too long is refused. */
const splitLong = (nodes: BlockLevelNode[]): BlockLevelNode[][] => {
  const parts: BlockLevelNode[][] = [[]]
  let size = 0
  for (const node of nodes) {
    const weight = Buffer.byteLength(JSON.stringify(node))
    if (weight > longestPart) throw refusals.tooComplex()
    if (size + weight > longestPart) {
      parts.push([])
      size = 0
    }
    parts.at(-1)?.push(node)
    size += weight
  }
  return parts
}
