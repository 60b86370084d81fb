import { enlarge } from '../largeLibrary'
import { makeEmptyLibrary, makeSampleLibrary, type SampleLibrary } from '../frame/sampleLibrary'

export const password = 'mesure-des-listes'

/** Libraries on SQLite: an empty one, one of a hundred documents, and the large one. */
export const makeLibraries = async (
  documents: number,
  stops: (() => Promise<void>)[],
): Promise<Record<'empty' | 'large' | 'small', SampleLibrary>> => {
  const kept = async (making: Promise<SampleLibrary>): Promise<SampleLibrary> => {
    const library = await making
    stops.unshift(library.remove)
    return library
  }
  const filled = async (size: number): Promise<SampleLibrary> => {
    const library = await kept(makeSampleLibrary({ DEMO_PASSWORD: password }))
    await enlarge(`file:${library.environment['DATA_DIR'] ?? ''}/prototheque.db`, size)
    return library
  }
  return {
    empty: await kept(makeEmptyLibrary()),
    small: await filled(100),
    large: await filled(documents),
  }
}
