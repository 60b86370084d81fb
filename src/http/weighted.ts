import { memoizeShort } from './memoizeShort'

/** One element of an `Accept…` header, with its weight. */
export type Weighted = { value: string; quality: number }

/** Reads a weighted list (`a;q=0.5, b`). What cannot be read weighs nothing; other parameters are dropped. */
export const readWeighted = memoizeShort((header: string): readonly Weighted[] =>
  header
    .split(',')
    .map((element) => element.trim().toLowerCase())
    .filter((element) => element !== '')
    .map((element) => {
      const [value = '', ...parameters] = element.split(';').map((part) => part.trim())
      const weight = parameters.find((parameter) => parameter.startsWith('q='))
      const quality = weight === undefined ? 1 : Number(weight.slice(2))
      return { value, quality: quality >= 0 && quality <= 1 ? quality : 0 }
    }),
)
