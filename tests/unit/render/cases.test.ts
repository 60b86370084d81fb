import { describe, expect, it } from 'vitest'

import { storedRichText } from '../../../src/richText/model/stored'
import { asRichText } from '../richText/support/reading'
import { casesOf, faultsOf, hasCases, readCase, releasedText } from './support/sharedCases'

describe.skipIf(!hasCases)('a case of rich text, rendered as its release', () => {
  it.each(casesOf('content'))('shows what its author shows: %s', async (name) => {
    const content: unknown = JSON.parse(readCase(`content/${name}`).toString())
    const released = releasedText(asRichText(storedRichText(content)))
    expect(await faultsOf('content', name, released)).toEqual([])
  })
})
