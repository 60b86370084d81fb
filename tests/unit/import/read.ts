import type { BlockLevelNode } from '../../../src/richText/model/nodes'
import { textOfNodes } from '../../../src/import/html/text'
import { parseDocx } from '../../../src/import/parseDocx'
import { planImport, type PlanChoices } from '../../../src/import/plan/planImport'
import type { ImportPlan } from '../../../src/import/types'
import { buildDocx, type DocxParts } from './buildDocx'

/** Reads a file made of these parts and plans its import. */
export const planOf = async (
  parts: DocxParts,
  choices: Partial<PlanChoices> = {},
): Promise<ImportPlan> =>
  planImport(await parseDocx(buildDocx(parts)), {
    given: undefined,
    fileName: 'mon_fichier.docx',
    ...choices,
  })

/** The sections as `kind: title`, to compare them at a glance. */
export const outlineOf = ({ sections }: ImportPlan): string[] =>
  sections.map(({ kind, title }) => `${kind}: ${title}`)

/** The blocks of a section. */
export const blocksOf = ({ sections }: ImportPlan, index = 0): BlockLevelNode[] =>
  sections[index]?.content.root.children ?? []

/** The text of a section, one line for each block. */
export const textOf = (plan: ImportPlan, index = 0): string => textOfNodes(blocksOf(plan, index))

/** The codes of the warnings. */
export const codesOf = ({ report }: ImportPlan): string[] => report.warnings.map(({ code }) => code)
