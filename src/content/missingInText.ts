import type { FieldIssue } from '../errors/createError'
import { imagesIn, inBlocks } from '../richText/model/blocksIn'
import { isFrozenFile } from '../richText/model/frozenFile'
import type { RichText } from '../richText/model/nodes'
import { textOf } from '../richText/model/text'

type Words = string | null | undefined

const isEmpty = (words: Words): boolean => !words?.trim()

/** Whether a rich text says or shows nothing. */
export const isBlank = (value: RichText | null): boolean =>
  isEmpty(textOf(value)) && !imagesIn(value).some(isFrozenFile)

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

type Lacking = { block: string; needs: string[] }
const lacking = (block: string, ...needs: string[][]): Lacking[] => [{ block, needs: needs.flat() }]

/** What the blocks of a rich text lack, images without an alternative text included. */
export const missingInText = (value: RichText | null, path: string): FieldIssue[] =>
  inBlocks<Lacking>(value, {
    alert: ({ text }) => lacking('Alerte', need(!isEmpty(text), 'le texte')),
    dosageTable: ({ caption, rows }) =>
      lacking(
        'Tableau de posologie',
        need(!isEmpty(caption), 'le titre'),
        need(some(rows), 'une ligne au moins'),
        rowNeeds(rows, { drug: 'le médicament', dose: 'la dose', route: 'la voie' }),
      ),
    numberedSteps: ({ steps }) =>
      lacking(
        'Étapes numérotées',
        need(some(steps), 'une étape au moins'),
        rowNeeds(steps, { text: 'le texte de l’étape' }),
      ),
    decisionTable: ({ caption, rows }) =>
      lacking(
        'Tableau de décision',
        need(!isEmpty(caption), 'le titre'),
        need(some(rows), 'une ligne au moins'),
        rowNeeds(rows, { condition: 'la situation', action: 'la conduite à tenir' }),
      ),
    scale: ({ name, minimum, maximum, levels, document, documentTitle }) =>
      lacking(
        'Échelle',
        need(!isEmpty(name), 'le nom'),
        need(typeof minimum === 'number', 'le score minimum'),
        need(typeof maximum === 'number', 'le score maximum'),
        rowNeeds(levels, { score: 'le score', meaning: 'sa signification' }),
        need(
          isEmpty(document) || !isEmpty(documentTitle),
          `une fiche en vigueur sous la référence ${document ?? ''}`,
        ),
      ),
    figure: ({ image, alt }) =>
      lacking(
        'Figure',
        need(isFrozenFile(image), 'l’image'),
        need(!isEmpty(alt), 'le texte de remplacement de l’image'),
      ),
    localField: ({ key, label }) =>
      lacking('Champ local', need(!isEmpty(key), 'la clé'), need(!isEmpty(label), 'l’intitulé')),
  }).flatMap(({ block, needs }) =>
    needs.length === 0 ? [] : [{ path, message: `${block} : il manque ${needs.join(' ; ')}.` }],
  )
