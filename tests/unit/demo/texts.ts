import { timeline } from '../../../src/demo/journeys'
import type { DemoDocument, DemoTarget } from '../../../src/demo/journeys'
import { french, mapTexts } from '../../../src/demo/typography'

/** Every text that is written into the library, as it is stored, one for each edition. */
export const demoDocuments: { target: DemoTarget; content: DemoDocument }[] = timeline(
  new Date('2026-11-22T20:00:00Z'),
).flatMap(({ target, action }) =>
  action.type === 'create' || action.type === 'edit' ? [{ target, content: action.content }] : [],
)

/** All the words of a document, with the right spaces. */
export const wordsOf = (content: DemoDocument): string[] => {
  const words: string[] = []
  mapTexts(content, (text) => {
    words.push(french(text))
    return text
  })
  return words
}
