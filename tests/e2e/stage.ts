import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'

import { openBrowser } from './browser'
import { sharedSampleLibrary, startSampleLibrary, type SampleLibrary } from './sampleLibrary'

/** The sample library and a browser, for all the tests of a file; each is there once they run. */
export type Stage = { library: () => SampleLibrary; browser: () => Browser }

const given = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('the stage is set when the tests run, not before')
  return value
}

/** Sets the stage of a file once; one that writes has a library of its own. */
export const useStage = ({ writes }: { writes: boolean }): Stage => {
  let library: SampleLibrary | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    library = writes ? await startSampleLibrary() : sharedSampleLibrary()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await library?.stop()
  })
  return { library: () => given(library), browser: () => given(browser) }
}
