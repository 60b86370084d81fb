import { describe, expect, it } from 'vitest'

import { paragraph, richText, textNode } from '../../../../../src/richText/model/build'
import type { BlockLevelNode } from '../../../../../src/richText/model/nodes'
import { storedRichText } from '../../../../../src/richText/model/stored'
import { validateRichText } from '../../../../../src/richText/model/validate'
import {
  casesOf,
  faultsOf,
  hasCases,
  loadJudge,
  readCase,
  releasedText,
} from '../../../render/support/sharedCases'
import { asRichText } from '../../support/reading'
import { pasted } from './pasted'

/** Blocks as they are stored, then published. */
const publish = (blocks: BlockLevelNode[]) => {
  const written = richText(blocks)
  expect(validateRichText(written)).toBe(true)
  return releasedText(asRichText(storedRichText(written)))
}

describe.skipIf(!hasCases)('what a clipboard holds, pasted and released', () => {
  it.each(casesOf('paste'))('is what its program shows: %s', async (name) => {
    const released = publish(pasted(readCase(`paste/${name}`).toString()).blocks)
    expect(await faultsOf('paste', name, released)).toEqual([])
  })
})

describe.skipIf(!hasCases)('a line that stands as it was typed', () => {
  const lines = hasCases
    ? readCase('typing.tsv')
        .toString()
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))
    : []

  it.each(lines)('is released so: %s', async (_keys, stands = '') => {
    const { look, wrongLine } = await loadJudge()
    const { release, txt } = publish([paragraph([textNode(stands)])])
    expect(wrongLine(stands, look(release, txt))).toBe('')
  })
})
