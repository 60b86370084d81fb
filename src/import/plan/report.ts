import type { BlockLevelNode, InlineNode, ListNode } from '../../richText/nodes'
import { compareFigures } from '../../figures/compare'
import { piecesOfImport } from '../../figures/ofImport'
import { textOfNodes } from '../html/text'
import { remarkMessages } from '../remarkMessages'
import { wholeDocument, type ImportWarning } from '../remarks'
import type {
  BlockCounts,
  ImportReport,
  ParsedBlock,
  ParsedDocument,
  PlannedSection,
} from '../types'
import { wordsIn } from '../word/words'

type Reported = {
  parsed: ParsedDocument
  sections: PlannedSection[]
  title: string
  /** Whether the title was taken out of the text: its words are then kept there. */
  isTitleOfText: boolean
  /** How many notes the title called. */
  notesOfTitle: number
  warnings: ImportWarning[]
  headings: ParsedBlock[]
  sectionLevel: number
}

/** What was found, how many of the file's words are in the plan, and what was lost, by name. */
export const reportOf = ({
  parsed,
  sections,
  title,
  isTitleOfText,
  notesOfTitle,
  warnings,
  headings,
  sectionLevel,
}: Reported): ImportReport => {
  const lost = lostWords(parsed.words, [
    isTitleOfText ? title : '',
    ...sections.flatMap((section) => [section.title, textOfNodes(section.content.root.children)]),
  ])
  const details = [...new Set(lost)].slice(0, 20).join(', ')
  const wordsLost: ImportWarning = {
    code: 'wordsLost',
    message: remarkMessages.wordsLost({ count: lost.length, details }),
    where: wholeDocument,
  }
  const figures = figuresOf(parsed, {
    // The marks of notes are left out of a title, and told.
    title: isTitleOfText ? `${title}${' [1]'.repeat(notesOfTitle)}` : '',
    sections,
  })
  return {
    title,
    outline: headings.map(({ level, text }) => ({ level: level ?? 1, title: text })),
    sectionLevel,
    sections: sections.map((section) => ({
      kind: section.kind,
      title: section.title,
      words: wordsIn(textOfNodes(section.content.root.children)).length,
    })),
    blocks: countBlocks(parsed),
    headerGuesses: parsed.headerGuesses,
    words: { source: parsed.words.length, kept: parsed.words.length - lost.length },
    figures: figures.counted,
    warnings: [
      ...figures.warnings,
      ...parsed.warnings,
      ...warnings,
      ...(lost.length > 0 ? [wordsLost] : []),
    ],
  }
}

type Written = Pick<Reported, 'sections' | 'title'>

/** The figures of the plan beside those that the second reading finds, and what stands at the head of the report. */
const figuresOf = (
  { witness }: ParsedDocument,
  written: Written,
): { counted: ImportReport['figures']; warnings: ImportWarning[] } => {
  const warn = (code: 'figuresDiffer' | 'figuresUnchecked', count: number): ImportWarning => ({
    code,
    message: remarkMessages[code]({ count, details: '' }),
    where: wholeDocument,
  })
  if (witness === null) {
    return {
      counted: { source: 0, kept: 0, differences: [] },
      warnings: [warn('figuresUnchecked', 1)],
    }
  }
  const compared = compareFigures(witness, piecesOfImport(written))
  const differences = compared.differences.map(({ kind, place, paragraph, before, after }) => ({
    kind,
    place,
    paragraph,
    before,
    after,
  }))
  return {
    counted: { ...compared.figures, differences },
    warnings: differences.length > 0 ? [warn('figuresDiffer', differences.length)] : [],
  }
}

/** The words of the file that the texts have not, each as many times as it is missing. */
const lostWords = (words: string[], texts: string[]): string[] => {
  const kept = new Map<string, number>()
  for (const word of wordsIn(texts.join('\n'))) kept.set(word, (kept.get(word) ?? 0) + 1)
  return words.filter((word) => {
    const left = kept.get(word) ?? 0
    if (left > 0) kept.set(word, left - 1)
    return left === 0
  })
}

const countBlocks = (parsed: ParsedDocument): BlockCounts => {
  const counts: BlockCounts = {
    paragraph: 0,
    heading: parsed.blocks.filter(({ level, isTitle }) => level !== undefined || isTitle).length,
    list: 0,
    listItem: 0,
    table: 0,
    image: 0,
    footnote: parsed.notes.length,
    link: 0,
    equation: parsed.equations,
  }
  const texts = parsed.blocks.filter(({ level, isTitle }) => level === undefined && !isTitle)
  for (const { node } of texts) countNode(node, counts)
  return counts
}

const countNode = (node: BlockLevelNode, counts: BlockCounts): void => {
  switch (node.type) {
    case 'paragraph':
    case 'quote':
      if (node.children.length > 0) counts.paragraph += 1
      countLinks(node.children, counts)
      break
    case 'list':
      countList(node, counts)
      break
    case 'table':
      counts.table += 1
      for (const row of node.children) {
        for (const cell of row.children)
          for (const inside of cell.children) countNode(inside, counts)
      }
      break
    case 'block':
      counts.image += 1
      break
    case 'heading':
    case 'horizontalrule':
      break
  }
}

const countLinks = (nodes: InlineNode[], counts: BlockCounts): void => {
  counts.link += nodes.filter(({ type }) => type === 'link').length
}

const countList = (list: ListNode, counts: BlockCounts): void => {
  counts.list += 1
  for (const item of list.children) {
    const nested = item.children.filter((child) => child.type === 'list')
    if (nested.length === 0) counts.listItem += 1
    for (const inner of nested) countList(inner, counts)
    countLinks(
      item.children.filter((child) => child.type !== 'list'),
      counts,
    )
  }
}
