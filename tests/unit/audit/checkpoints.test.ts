import { describe, expect, it } from 'vitest'

import { parseCheckpoint, readCheckpoints } from '../../../src/audit/checkpoints'

const hash = 'ab'.repeat(32)
const checkpoint = { seq: 12, hash }
const answer = (given: unknown) => ({ items: [], next: '1-x', more: false, checkpoint: given })

describe('a checkpoint', () => {
  it('is a number and a whole hash', () => {
    expect(parseCheckpoint(`12:${hash}`)).toEqual(checkpoint)
    expect(parseCheckpoint(` 12:${hash.toUpperCase()} `)).toEqual(checkpoint)
    for (const text of [
      '12',
      `12:${hash.slice(1)}`,
      `12:${hash}0`,
      `x:${hash}`,
      `-1:${hash}`,
      '',
    ]) {
      expect(parseCheckpoint(text), text).toBeNull()
    }
  })
})

describe('what a witness kept', () => {
  it.each([
    ['lines', `3:${hash}\n\n# kept by the network\r\n12:${hash}\n`, [{ seq: 3, hash }, checkpoint]],
    [
      'the log of a machine',
      `Nov 30 03:15:07 host prototheque-audit: 12 events, intact\nNov 30 03:15:07 host prototheque-audit: 12:${hash}`,
      [checkpoint],
    ],
    ['a saved answer', JSON.stringify(answer({ ...checkpoint, at: 'x' }), null, 2), [checkpoint]],
    [
      'answers, one a line',
      [answer(checkpoint), answer(null), answer({ seq: 13, hash })]
        .map((one) => JSON.stringify(one))
        .join('\n'),
      [checkpoint, { seq: 13, hash }],
    ],
    ['an answer of a feed without entries', JSON.stringify(answer(null)), []],
  ])('is read from %s', (_name, text, checkpoints) => {
    expect(readCheckpoints(text)).toEqual({ checkpoints })
  })

  it.each([
    ['a hash that was cut', `3:${hash}\n12:${hash.slice(0, 60)}`, 2],
    ['an answer of something else', '{"items":[]}', 1],
    ['an answer whose checkpoint was cut', JSON.stringify(answer({ seq: 12, hash: 'ab' })), 1],
    ['what says nothing', `12:${hash}\nrien`, 2],
  ])('is not passed over in silence when it is %s', (_name, text, wrongLine) => {
    expect(readCheckpoints(text)).toEqual({ wrongLine })
  })
})
