import { isBlank, missingInText } from '../../content/missingInText'
import { isGiven, need, themeNeeded } from '../../content/needs'
import type { FieldIssue } from '../../errors/createError'
import type { ScaleContent, ScaleItem, ScaleThreshold } from './types'

const inItem = ({ title, content, scores }: ScaleItem, index: number): FieldIssue[] => {
  const path = `items.${String(index)}`
  return [
    ...need(isGiven(title), `${path}.title`, 'Donnez l’intitulé de cet item.'),
    ...missingInText(content, `${path}.content`),
    ...need(scores.length > 0, `${path}.scores`, 'Donnez les scores de cet item.'),
    ...scores.flatMap(({ value }, score) =>
      need(
        value !== null,
        `${path}.scores.${String(score)}.value`,
        'Donnez la valeur de ce score.',
      ),
    ),
  ]
}

const isWithin = ({ min, max }: ScaleContent['range'], score: number | null): boolean =>
  score === null || ((min === null || score >= min) && (max === null || score <= max))

const inThreshold = (
  { from, to, meaning }: ScaleThreshold,
  { index, range }: { index: number; range: ScaleContent['range'] },
): FieldIssue[] => {
  const path = `thresholds.${String(index)}`
  return [
    ...need(from !== null || to !== null, `${path}.from`, 'Dites de quels scores il s’agit.'),
    ...need(
      from === null || to === null || from <= to,
      `${path}.to`,
      'Ce seuil finit avant de commencer.',
    ),
    ...need(
      isWithin(range, from) && isWithin(range, to),
      `${path}.from`,
      'Ce seuil est en dehors des scores de l’échelle.',
    ),
    ...need(isGiven(meaning), `${path}.meaning`, 'Dites ce que ces scores signifient.'),
  ]
}

const inCounts = ({ itemCount, items, range, ages }: ScaleContent): FieldIssue[] => [
  ...need(itemCount !== null, 'itemCount', 'Donnez le nombre d’items.'),
  ...need(
    itemCount === null || items.length === 0 || items.length === itemCount,
    'items',
    `L’échelle a ${String(itemCount)} item(s) et ${String(items.length)} sont saisis : saisissez-les tous, ou aucun.`,
  ),
  ...need(range.min !== null, 'range.min', 'Donnez le score minimum.'),
  ...need(range.max !== null, 'range.max', 'Donnez le score maximum.'),
  ...need(
    ages.from === null || ages.to === null || ages.from <= ages.to,
    'ages.to',
    'L’âge le plus grand est en dessous du plus petit.',
  ),
]

/** What a scale lacks before it may be submitted: no scale goes out without its recommendation of use. */
export const missingInScale = (content: ScaleContent): FieldIssue[] => [
  ...themeNeeded(content),
  ...need(isGiven(content.measures), 'measures', 'Dites ce que l’échelle mesure.'),
  ...need(isGiven(content.population), 'population', 'Dites pour qui l’échelle est faite.'),
  ...need(content.settings.length > 0, 'settings', 'Indiquez où l’échelle s’emploie.'),
  ...need(
    content.communication !== null,
    'communication',
    'Dites si la personne répond elle-même ou si elle est observée.',
  ),
  ...need(isGiven(content.filledInBy), 'filledInBy', 'Dites qui remplit l’échelle.'),
  ...inCounts(content),
  ...content.items.flatMap(inItem),
  ...content.thresholds.flatMap((threshold, index) =>
    inThreshold(threshold, { index, range: content.range }),
  ),
  ...need(
    !isBlank(content.recommendation),
    'recommendation',
    'Rédigez la recommandation d’emploi : aucune échelle ne paraît sans elle.',
  ),
  ...missingInText(content.recommendation, 'recommendation'),
  ...need(
    isGiven(content.licence),
    'licence',
    'Dites à quelles conditions l’échelle peut être reproduite.',
  ),
  ...need(isGiven(content.source), 'source', 'Dites d’où vient l’échelle.'),
]
