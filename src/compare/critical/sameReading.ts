import { split } from './split'

/** Whether two texts read alike: spelling of accents, case, spaces and punctuation aside. */
export const isSameReading = (before: string, after: string): boolean => {
  const words = (text: string): string =>
    split(text)
      .filter(({ type }) => type !== 'punctuation' && type !== 'break')
      .map(({ text: word }) => word)
      .join(' ')
  return words(before) === words(after)
}
