import type { JsonRecord } from '../../richText/model/guards'
import { alertLevels, type BlockFields } from '../../richText/model/nodes'
import { readNumber, readRows, readText } from '../read'
import { signedPicture } from './file'
import type { Reading } from './reading'

const wordsOf = <Name extends string>(
  form: JsonRecord,
  names: readonly Name[],
): Partial<Record<Name, string>> => {
  const words: Partial<Record<Name, string>> = {}
  for (const name of names) {
    const text = readText(form, name)
    if (text !== '') words[name] = text
  }
  return words
}

const rowsOf = <Name extends string>(
  form: JsonRecord,
  list: string,
  names: readonly Name[],
): Partial<Record<Name, string>>[] => readRows(form, list).map((row) => wordsOf(row, names))

/** One of the seven blocks as it was signed; null for what is none. */
export const signedBlock = (form: JsonRecord, reading: Reading): BlockFields | null => {
  const { blockType, level } = form
  switch (blockType) {
    case 'alert':
      return alertLevels.is(level)
        ? { blockType, level, ...wordsOf(form, ['title', 'text']) }
        : null
    case 'dosageTable':
      return {
        blockType,
        ...wordsOf(form, ['caption', 'source']),
        rows: rowsOf(form, 'rows', [
          'drug',
          'population',
          'dose',
          'route',
          'interval',
          'maximum',
          'remark',
        ]),
      }
    case 'numberedSteps':
      return {
        blockType,
        ...wordsOf(form, ['title']),
        steps: rowsOf(form, 'steps', ['text', 'detail', 'who']),
      }
    case 'decisionTable':
      return {
        blockType,
        ...wordsOf(form, ['caption']),
        rows: rowsOf(form, 'rows', ['condition', 'action', 'remark']),
      }
    case 'scale':
      return {
        blockType,
        ...wordsOf(form, [
          'code',
          'name',
          'population',
          'threshold',
          'instructions',
          'document',
          'documentTitle',
          'source',
        ]),
        minimum: readNumber(form, 'minimum'),
        maximum: readNumber(form, 'maximum'),
        levels: rowsOf(form, 'levels', ['score', 'meaning']),
      }
    case 'figure':
      return {
        blockType,
        image: signedPicture(form['image'], reading),
        ...wordsOf(form, ['alt', 'caption']),
      }
    case 'localField':
      return { blockType, ...wordsOf(form, ['key', 'label', 'hint']) }
    default:
      return null
  }
}
