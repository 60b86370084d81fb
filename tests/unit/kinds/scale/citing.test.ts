import { describe, expect, it } from 'vitest'

import { areCiting, citedIn, titlesIn, withTitles } from '../../../../src/kinds/scale/citing'
import { block, paragraph, richText, table } from '../../../../src/richText/model/build'

const pointing = (document: string, documentTitle?: string) =>
  block({
    blockType: 'scale',
    name: 'Algoplus',
    document,
    ...(documentTitle !== undefined && { documentTitle }),
  })

describe('the scales that texts point to', () => {
  it('are found in tables too, each once', () => {
    const text = richText([
      pointing('ECH-AGE-001'),
      table([[{ children: [pointing('ECH-AGE-002')] }]]),
      pointing('ECH-AGE-001'),
      block({ blockType: 'scale', name: 'EVA' }),
    ])
    expect(citedIn([text])).toEqual(['ECH-AGE-001', 'ECH-AGE-002'])
  })

  it('are none where no block names a document or its title', () => {
    expect(
      areCiting([richText([paragraph('x'), block({ blockType: 'scale', name: 'EVA' })])]),
    ).toBe(false)
    expect(areCiting([richText([pointing('', 'Un titre')])])).toBe(true)
  })

  it('get the titles that they have in force, and never those that a client sends', () => {
    const text = richText([pointing('ECH-AGE-001', 'Inventé'), pointing('ECH-AGE-009', 'Inventé')])
    const titled = withTitles(text, new Map([['ECH-AGE-001', 'Algoplus']]))
    expect([...titlesIn([titled])]).toEqual([['ECH-AGE-001', 'Algoplus']])
  })
})
