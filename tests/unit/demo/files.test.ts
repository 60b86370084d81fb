import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { describe, expect, it } from 'vitest'

import { demoFile } from '../../../src/demo/files'

const hashOf = async (name: string): Promise<string> =>
  createHash('sha256')
    .update(await demoFile(name).bytes())
    .digest('hex')

describe.each([
  'meopa-circuit',
  'eva-ruler',
  'body-map',
  'scale-tree',
  'titration-stairs',
  'check-list',
])('the file %s', (name) => {
  it('is what its type says', async () => {
    const found = await fileTypeFromBuffer(await demoFile(name).bytes())
    expect(found?.mime).toBe(demoFile(name).mimeType)
  })

  it('has the same bytes every time', async () => {
    expect(await hashOf(name)).toBe(await hashOf(name))
  })
})

describe('the printable check-list', () => {
  it('points at each of its objects where it stands', async () => {
    const text = (await demoFile('check-list').bytes()).toString('latin1')
    const rows = [...text.matchAll(/^(\d{10}) 00000 n $/gm)]
    expect(rows).toHaveLength(7)
    for (const [index, [, offset]] of rows.entries()) {
      expect(text.slice(Number(offset))).toMatch(new RegExp(`^${index + 1} 0 obj`))
    }
  })
})

describe('a name that is none', () => {
  it('is refused', () => {
    expect(() => demoFile('nothing')).toThrow('nothing')
  })
})
