import type { FieldIssue } from '../errors/createError'
import { blocksIn } from '../richText/blocksIn'
import { isFrozenFile } from '../richText/frozenFile'
import type { BlockFields, RichText } from '../richText/nodes'
import { textOf } from '../richText/text'

type Words = string | null | undefined

const isEmpty = (words: Words): boolean => !words?.trim()

/** Whether a rich text says or shows nothing. */
export const isBlank = (value: RichText | null): boolean =>
  isEmpty(textOf(value)) &&
  !blocksIn(value).some((block) => block.blockType === 'figure' && isFrozenFile(block.image))

const rowNeeds = (
  rows: readonly object[] | null | undefined,
  needs: Readonly<Record<string, string>>,
): string[] =>
  (rows ?? []).flatMap((row, index) => {
    const values = new Map<string, unknown>(Object.entries(row))
    return Object.entries(needs).flatMap(([name, words]) => {
      const value = values.get(name)
      return typeof value === 'string' && !isEmpty(value)
        ? []
        : [`${words}, ligne ${String(index + 1)}`]
    })
  })

const need = (given: boolean, words: string): string[] => (given ? [] : [words])
const some = (rows: readonly object[] | null | undefined): boolean => (rows ?? []).length > 0

const figureNeeds = (fields: Extract<BlockFields, { blockType: 'figure' }>): string[] => [
  ...need(isFrozenFile(fields.image), 'l’image'),
  ...need(!isEmpty(fields.alt), 'le texte de remplacement de l’image'),
]

const needsOf = (fields: BlockFields): { block: string; needs: string[] } => {
  switch (fields.blockType) {
    case 'alert':
      return { block: 'Alerte', needs: need(!isEmpty(fields.text), 'le texte') }
    case 'dosageTable':
      return {
        block: 'Tableau de posologie',
        needs: [
          ...need(!isEmpty(fields.caption), 'le titre'),
          ...need(some(fields.rows), 'une ligne au moins'),
          ...rowNeeds(fields.rows, { drug: 'le médicament', dose: 'la dose', route: 'la voie' }),
        ],
      }
    case 'numberedSteps':
      return {
        block: 'Étapes numérotées',
        needs: [
          ...need(some(fields.steps), 'une étape au moins'),
          ...rowNeeds(fields.steps, { text: 'le texte de l’étape' }),
        ],
      }
    case 'decisionTable':
      return {
        block: 'Tableau de décision',
        needs: [
          ...need(!isEmpty(fields.caption), 'le titre'),
          ...need(some(fields.rows), 'une ligne au moins'),
          ...rowNeeds(fields.rows, { condition: 'la situation', action: 'la conduite à tenir' }),
        ],
      }
    case 'scale':
      return {
        block: 'Échelle',
        needs: [
          ...need(!isEmpty(fields.name), 'le nom'),
          ...need(typeof fields.minimum === 'number', 'le score minimum'),
          ...need(typeof fields.maximum === 'number', 'le score maximum'),
          ...rowNeeds(fields.levels, { score: 'le score', meaning: 'sa signification' }),
        ],
      }
    case 'figure':
      return { block: 'Figure', needs: figureNeeds(fields) }
    case 'localField':
      return {
        block: 'Champ local',
        needs: [
          ...need(!isEmpty(fields.key), 'la clé'),
          ...need(!isEmpty(fields.label), 'l’intitulé'),
        ],
      }
  }
}

/** What the blocks of a rich text lack, images without an alternative text included. */
export const missingInText = (value: RichText | null, path: string): FieldIssue[] =>
  blocksIn(value).flatMap((fields) => {
    const { block, needs } = needsOf(fields)
    return needs.length === 0
      ? []
      : [{ path, message: `${block} : il manque ${needs.join(' ; ')}.` }]
  })
