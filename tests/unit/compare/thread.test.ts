import { describe, expect, it } from 'vitest'

import { compareSigned } from '../../../src/compare/compareSigned'
import { hashOfJson } from '../../../src/content/hashOfJson'
import { protocolOf, sideOf } from './support/protocols'
import { paragraph } from '../../../src/richText/model/build'

const order = (before: string, after: string) => ({
  kind: 'protocol',
  before: sideOf(protocolOf([paragraph(before)])),
  after: sideOf(protocolOf([paragraph(after)])),
})

describe('two contents that are compared in a thread', () => {
  it('say what they would say here', async () => {
    const { differences, parts } = await compareSigned(order('2 mg', '20 mg'))
    expect(differences).toMatchObject([{ place: 'Paragraphe 1', before: '2 mg', after: '20 mg' }])
    expect(parts[0]?.html).toBe('<p><del>2</del><ins>20</ins> mg</p>')
  })

  it('are not compared again while they are known', async () => {
    const first = await compareSigned(order('3 mg', '30 mg'))
    expect(await compareSigned(order('3 mg', '30 mg'))).toBe(first)
    const elsewhere = await compareSigned({ ...order('3 mg', '30 mg'), fileUrl: '/f/{sha256}' })
    expect(elsewhere).not.toBe(first)
  })

  it('are refused when they are of no kind, and the thread goes on', async () => {
    const side = { content: {}, contentHash: hashOfJson({}) }
    await expect(compareSigned({ kind: 'poem', before: side, after: side })).rejects.toThrow('poem')
    const { differences } = await compareSigned(order('4 mg', '40 mg'))
    expect(differences).toHaveLength(1)
  })
})
