import { mergeOwnText, mergeParts, type PartRule } from '../../compare/contents/desk'
import {
  compareHead,
  mergeHeadRows,
  mergeHeadWords,
  type RowRule,
} from '../../compare/contents/head'
import { keptRows, mergeTitle, sameButKey } from '../../compare/contents/partFields'
import { counted, labelsOf, mergeShared } from '../../compare/contents/shared'
import { align } from '../../compare/align'
import { row } from '../../compare/marks'
import { step, tell, type Scene } from '../../compare/scene'
import { mergeText } from '../../compare/text/richText'
import { mergePlain } from '../../compare/words/plain'
import { textOf } from '../../richText/model/text'
import { labelOf } from '../../vocabulary/codes'
import type { KindComparing } from '../interface/comparing'
import { ageGroups, scaleCommunications } from './codes'
import type { ScaleContent, ScaleItem, ScaleScore, ScaleThreshold } from './types'
import { boundsFr, numberFr, scoresFr } from './words'

const scoreWords = ({ value, label }: ScaleScore): string =>
  `${value === null ? '' : numberFr(value)} : ${label}`

const mergeScores = (before: ScaleScore[], after: ScaleScore[], scene: Scene): ScaleScore[] => {
  const marked = (score: ScaleScore, mark: string) => ({ ...score, label: mark + score.label })
  const pairs = align(before, after, {
    key: (score) => JSON.stringify(score),
    likeness: (old, now) => (old.value === now.value ? 1 : old.label === now.label ? 0.5 : 0),
    enough: 0.5,
  })
  return pairs.flatMap((pair) => {
    const old = pair.before?.thing
    const now = pair.after?.thing
    const place = `Score ${String((pair.after?.at ?? pair.before?.at ?? 0) + 1)}`
    const said = { unit: 'row', member: 'scores', place, path: `scores/${step(pair)}` } as const
    if (old && now) {
      const isSame = JSON.stringify(old) === JSON.stringify(now)
      if (isSame && !pair.isMoved) return [now]
      const status = pair.isMoved ? 'moved' : 'changed'
      tell(scene, { ...said, status, before: scoreWords(old), after: scoreWords(now) })
      if (pair.isMoved) return [marked(now, row.movedHere)]
      return old.value === now.value
        ? [{ ...now, label: mergePlain(old.label, now.label) }]
        : [marked(old, row.removed), marked(now, row.added)]
    }
    if (now) {
      tell(scene, { ...said, status: 'added', before: '', after: scoreWords(now) })
      return [marked(now, row.added)]
    }
    if (!old) return []
    if (pair.isMoved) return [marked(old, row.movedAway)]
    tell(scene, { ...said, status: 'removed', before: scoreWords(old), after: '' })
    return [marked(old, row.removed)]
  })
}

const itemRule: PartRule<ScaleItem> = {
  field: 'items',
  name: 'Item',
  view: (item) => ({
    key: item.key,
    title: item.title,
    nature: null,
    text: () => [textOf(item.content), ...item.scores.map(scoreWords)].join('\n').trim(),
  }),
  merge: (before, after, scene) => ({
    ...after,
    title: mergeTitle(scene, {
      before: { given: before.title, shown: before.title },
      after: { given: after.title, shown: after.title },
    }),
    content: mergeText(before.content, after.content, scene),
    scores: mergeScores(before.scores, after.scores, scene),
  }),
  labelled: (item, { handle, title }) => ({ ...item, key: handle, title }),
  isSame: sameButKey,
}

const thresholdRow: RowRule<ScaleThreshold> = {
  words: (threshold) => `${scoresFr(threshold)} : ${threshold.meaning}`,
  merge: (before, after) =>
    before.from === after.from && before.to === after.to
      ? { ...after, meaning: mergePlain(before.meaning, after.meaning) }
      : null,
  marked: (threshold, mark) => ({ ...threshold, meaning: mark + threshold.meaning }),
}

const rangeWords = ({ min, max }: ScaleContent['range']): string =>
  [min, max].map((bound) => (bound === null ? '…' : numberFr(bound))).join(' à ')

export const scaleComparing: KindComparing<ScaleContent> = {
  merge: (desk, { before, after }) => {
    const words = (
      field: 'filledInBy' | 'licence' | 'measures' | 'population' | 'source',
      label: string,
    ): string =>
      mergeHeadWords(desk, { field, label }, { before: before[field], after: after[field] })
    const value = <Value>(
      [field, label]: [string, string],
      of: (content: ScaleContent) => Value,
      said: (found: Value) => string,
    ): Value =>
      compareHead(desk, { field, label }, { before: of(before), after: of(after), words: said })
    return {
      ...mergeShared(desk, { before, after }),
      kind: 'scale',
      measures: words('measures', 'Ce qu’elle mesure'),
      population: words('population', 'Pour qui'),
      ageGroups: value(['ageGroups', 'Âges'], (one) => one.ageGroups, labelsOf(ageGroups)),
      ages: value(['ages', 'Âge'], ({ ages }) => ages, boundsFr),
      communication: value(
        ['communication', 'Communication'],
        (one) => one.communication,
        (code) => labelOf(scaleCommunications, code),
      ),
      filledInBy: words('filledInBy', 'Remplie par'),
      itemCount: value(['itemCount', 'Nombre d’items'], (one) => one.itemCount, counted('')),
      range: value(['range', 'Score'], ({ range }) => range, rangeWords),
      recommendation: mergeOwnText(
        desk,
        { id: 'recommandation', title: 'Recommandation d’emploi' },
        { before: before.recommendation, after: after.recommendation },
      ),
      thresholds: mergeHeadRows(
        desk,
        { field: 'thresholds', label: 'Seuils' },
        { before: before.thresholds, after: after.thresholds, rule: thresholdRow },
      ),
      items: mergeParts(desk, { before: before.items, after: after.items }, itemRule),
      source: words('source', 'Source'),
      licence: words('licence', 'Reproduction'),
    }
  },
  keep: (content, parts) => ({
    ...content,
    items: keptRows(content.items, parts, (item, key) => ({ ...item, key })),
  }),
  partsWithin: 'items',
}
