import { mergeParts, type PartRule } from '../../compare/contents/desk'
import { compareHead, mergeHeadRows, textRow } from '../../compare/contents/head'
import {
  compareInPart,
  comparePicture,
  keptRows,
  mergeTitle,
  sameButKey,
} from '../../compare/contents/partFields'
import { counted, fileWords, mergeShared } from '../../compare/contents/shared'
import { mergeText } from '../../compare/text/richText'
import { mergeField } from '../../compare/words/field'
import { textOf } from '../../richText/model/text'
import type { KindComparing } from '../interface/comparing'
import { slideLayouts } from './codes'
import type { SlideContent, TrainingContent } from './content'

const numberedTitle = ({ title }: SlideContent, at: number): string =>
  title.trim() === '' ? `Diapositive ${String(at + 1)}` : title

const slideRule: PartRule<SlideContent> = {
  field: 'slides',
  name: 'Diapositive',
  view: (slide, at) => ({
    key: slide.key,
    title: numberedTitle(slide, at),
    nature: slide.layout,
    text: () => [textOf(slide.content), slide.notes].filter((text) => text !== '').join('\n'),
  }),
  merge: (before, after, scene) => {
    compareInPart(
      scene,
      { member: 'layout', label: 'Disposition' },
      {
        before: slideLayouts.labels[before.layout],
        after: slideLayouts.labels[after.layout],
      },
    )
    compareInPart(
      scene,
      { member: 'notes', label: 'Notes du formateur' },
      { before: before.notes, after: after.notes },
    )
    const isOtherVideo = JSON.stringify(before.video) !== JSON.stringify(after.video)
    if (isOtherVideo) {
      compareInPart(
        scene,
        { member: 'video', label: 'Vidéo' },
        { before: fileWords(before.video), after: fileWords(after.video) },
      )
    }
    const pictures = comparePicture(scene, { before: before.image, after: after.image })
    const content = mergeText(before.content, after.content, scene)
    const blocks = [...(content?.root.children ?? []), ...(pictures ?? [])]
    return {
      ...after,
      title:
        before.title === after.title
          ? after.title
          : mergeTitle(scene, {
              before: { given: before.title, shown: before.title },
              after: { given: after.title, shown: after.title },
            }),
      notes: mergeField(before.notes, after.notes, true),
      content: blocks.length > 0 ? { root: { type: 'root', children: blocks } } : null,
      image: pictures ? null : after.image,
    }
  },
  labelled: (slide, { handle, title }) => ({ ...slide, key: handle, title }),
  isSame: sameButKey,
}

export const trainingComparing: KindComparing<TrainingContent> = {
  merge: (desk, { before, after }) => ({
    ...mergeShared(desk, { before, after }),
    kind: 'training',
    objectives: mergeHeadRows(
      desk,
      { field: 'objectives', label: 'Objectifs' },
      { before: before.objectives, after: after.objectives, rule: textRow },
    ),
    durationMinutes: compareHead(
      desk,
      { field: 'durationMinutes', label: 'Durée' },
      { before: before.durationMinutes, after: after.durationMinutes, words: counted('minutes') },
    ),
    sourceFile: compareHead(
      desk,
      { field: 'sourceFile', label: 'Fichier source' },
      { before: before.sourceFile, after: after.sourceFile, words: fileWords },
    ),
    slides: mergeParts(desk, { before: before.slides, after: after.slides }, slideRule),
  }),
  keep: (content, parts) => ({
    ...content,
    slides: keptRows(content.slides, parts, (slide, key) => ({ ...slide, key })),
  }),
}
