import { claimsOfRows, same } from '../../figures/claims'
import { piecesOfRichText, type Writing } from '../../figures/ofRichText'
import { lines, partPieces, type ContentPart } from '../../figures/parts'
import type { KindFigures } from '../interface/figures'
import type { TrainingContent } from './content'
import type { TrainingFields } from './rendering'

const titleOf = ({ title }: { title: string }, index: number): string =>
  title.trim() === '' ? `Diapositive ${String(index + 1)}` : title

const partsOf = ({ slides }: TrainingContent, writing: Writing): ContentPart[] =>
  slides.map((slide, index) => {
    const title = titleOf(slide, index)
    return {
      path: `slides.${String(index)}.content`,
      title,
      text: [
        ...piecesOfRichText(slide.content, title, writing),
        ...lines(title, [slide.image?.alt ?? '']),
      ],
      beside: lines(title, [slide.notes]),
    }
  })

export const trainingFigures: KindFigures<TrainingContent, TrainingFields> = {
  wholeField: 'slides',
  parts: partsOf,
  document: (content, writing) => {
    const { objectives, durationMinutes } = content
    const duration = durationMinutes === null ? '' : `${String(durationMinutes)} minutes.`
    return [
      ...lines('Objectifs', [...objectives, duration]),
      ...partsOf(content, writing).flatMap(partPieces),
    ]
  },
  claims: (content, fields) => [
    ...content.objectives.map((text, index) =>
      same(`objectives.${String(index)}`, text, fields.objectives[index]?.text ?? ''),
    ),
    ...claimsOfRows(
      { marked: partsOf(content, 'marked'), plain: partsOf(content, 'plain') },
      fields.slides.map((slide, index) => ({ ...slide, title: titleOf(slide, index) })),
      'slides',
    ),
    ...content.slides.map(({ notes }, index) =>
      same(`slides.${String(index)}.notes`, notes, fields.slides[index]?.notes ?? ''),
    ),
  ],
}
