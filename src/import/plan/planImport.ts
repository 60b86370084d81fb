import { richText } from '../../richText/model/build'
import type { BlockLevelNode } from '../../richText/model/nodes'
import { richTextLimits } from '../../richText/model/validate'
import { refusals } from '../../ooxml/refusals'
import { warningMessages, type WarningCode } from '../warningMessages'
import { beforeFirstHeading, wholeDocument, type ImportWarning } from '../warnings'
import type { ImportPlan, ParsedDocument, ParsedNote, PlannedSection } from '../types'
import { kindOfHeading } from './sectionKinds'
import { draftSections, outlineOf, usualLevel, type Draft } from './outline'
import { reportOf } from './report'
import { chooseTitle, type TitleSources } from './title'
import { writeBlocks } from './write'

const openingTitle = 'Introduction'
const wholeTitle = 'Texte'

/** What a person may choose of an import. */
export type PlanChoices = TitleSources & {
  /** The headings of this level of Word and of those above it make sections; the highest one if not said. */
  sectionLevel?: number | undefined
}

/** What an import of this document would write, and its report. Pure: it can be shown as it is. */
export const planImport = (parsed: ParsedDocument, choices: PlanChoices): ImportPlan => {
  const { title, blocks: titleBlocks } = chooseTitle(parsed, choices)
  const blocks = parsed.blocks.filter((block) => !titleBlocks.includes(block))
  const outline = outlineOf(blocks)
  const sectionLevel = choices.sectionLevel ?? usualLevel(outline)
  const drafts = draftSections(outline, sectionLevel)
  const warnings: ImportWarning[] = []
  if (parsed.blocks.length === 0) warnings.push(warn('emptyDocument', wholeDocument))
  const ofTitle = titleBlocks.flatMap(({ notes }) => notes)
  if (ofTitle.length > 0) warnings.push(warn('noteInTitle', beforeFirstHeading))
  const sections = drafts.flatMap((draft, place) => {
    const heading = headingOf(draft, drafts.length)
    const called = [draft.headings.at(-1), ...draft.blocks].flatMap((block) => block?.notes ?? [])
    const notes = [...(place === 0 ? ofTitle : []), ...called]
    if (draft.blocks.length === 0) warnings.push(warn('emptySection', `«\u00A0${heading}\u00A0»`))
    const parts = splitLong(writeBlocks(draft.blocks, notesOf(parsed, notes)))
    if (parts.length > 1) {
      warnings.push(warn('sectionSplit', `«\u00A0${heading}\u00A0»`, parts.length))
    }
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
      notesOfTitle: ofTitle.length,
      warnings,
      headings: blocks.filter(({ level }) => level !== undefined),
      sectionLevel,
    }),
  }
}

const longestHeading = 300

/** The heading behind those that it stands under. */
const headingOf = ({ headings }: Draft, drafts: number): string => {
  if (headings.length === 0) return drafts > 1 ? openingTitle : wholeTitle
  const whole = headings.map(({ text }) => text).join(' – ')
  return whole.length <= longestHeading ? whole : (headings.at(-1)?.text ?? whole)
}

const notesOf = ({ notes }: ParsedDocument, called: number[]): ParsedNote[] =>
  [...new Set(called)].sort((a, b) => a - b).flatMap((place) => notes[place] ?? [])

type Part = { heading: string; nodes: BlockLevelNode[]; index: number }

const sectionOf = ({ headings }: Draft, { heading, nodes, index }: Part): PlannedSection => ({
  kind: kindOfHeading((headings.at(-1)?.text ?? '').replaceAll(noteMark, '')),
  title: index === 0 ? heading : `${heading} (suite ${String(index)})`,
  isTitled: headings.length > 0,
  content: richText(nodes),
})

const noteMark = /\u202F\[\d+\]/gu

const warn = (code: WarningCode, where: string, count = 1): ImportWarning => ({
  code,
  message: warningMessages[code]({ count, details: '' }),
  where,
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
