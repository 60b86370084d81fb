import { readNumber, readRows, readText, readTexts } from '../../content/read'
import { signedRichText } from '../../content/signed/richText'
import { isRecord } from '../../input/isRecord'
import type { ReadSigned } from '../interface/signed'
import { ageGroups, scaleCommunications } from './codes'
import type { ScaleContent } from './types'

export const signedScale: ReadSigned<ScaleContent> = ({ form, reading, shared }) => {
  const ages = isRecord(form['ages']) ? form['ages'] : {}
  const range = isRecord(form['range']) ? form['range'] : {}
  return {
    ...shared,
    kind: 'scale',
    measures: readText(form, 'measures'),
    population: readText(form, 'population'),
    ageGroups: readTexts(form, 'ageGroups').filter((code) => ageGroups.is(code)),
    ages: { from: readNumber(ages, 'from'), to: readNumber(ages, 'to') },
    communication: scaleCommunications.is(form['communication']) ? form['communication'] : null,
    filledInBy: readText(form, 'filledInBy'),
    itemCount: readNumber(form, 'itemCount'),
    items: readRows(form, 'items').map((row) => ({
      key: readText(row, 'key'),
      title: readText(row, 'title'),
      content: signedRichText(row['content'], reading),
      scores: readRows(row, 'scores').map((score) => ({
        value: readNumber(score, 'value'),
        label: readText(score, 'label'),
      })),
    })),
    range: { min: readNumber(range, 'min'), max: readNumber(range, 'max') },
    thresholds: readRows(form, 'thresholds').map((row) => ({
      from: readNumber(row, 'from'),
      to: readNumber(row, 'to'),
      meaning: readText(row, 'meaning'),
    })),
    recommendation: signedRichText(form['recommendation'], reading),
    licence: readText(form, 'licence'),
    source: readText(form, 'source'),
  }
}
