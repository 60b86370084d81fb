import { split } from './split'

/** Whether two texts read alike: spelling of accents, case, spaces and punctuation aside. */
export const isSameReading = (before: string, after: string): boolean => {
  const words = (text: string): string =>
    split(text)
      .filter(({ type, text: sign }) => type !== 'punctuation' && type !== 'break' && sign !== '-')
      // Words may be parted or joined, figures may not.
      .map(({ type, text: word }) => (type === 'word' ? word : ` ${word} `))
      .join('')
  return words(before) === words(after)
}
