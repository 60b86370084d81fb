import { describe, expect, it } from 'vitest'

import { parseDocx } from '../../../src/import/parseDocx'
import { readDocx } from '../../../src/import/readDocx'
import { refusalOf } from '../../../src/ooxml/refusals'
import { buildDocx, p, r, zip } from '../import/buildDocx'

const reasonOf = async (bytes: Uint8Array): Promise<string | undefined> =>
  parseDocx(bytes).then(
    () => 'read',
    (error: unknown) => refusalOf(error)?.code,
  )

const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const whole = buildDocx({ body: p('Bonjour.') })
const withDocument = (xml: string): Uint8Array =>
  buildDocx({ body: '', entries: { 'word/document.xml': xml } })
const macroType = 'application/vnd.ms-word.document.macroEnabled.main+xml'

const broken: Record<string, [Uint8Array, string]> = {
  'an empty file': [new Uint8Array(), 'UNREADABLE_FILE'],
  'a text': [Buffer.from('Bonjour, ceci n’est pas un fichier Word.'), 'UNSUPPORTED_FILE'],
  'an old .doc': [Buffer.concat([compound, Buffer.alloc(4096)]), 'UNSUPPORTED_FILE'],
  'an encrypted file': [
    Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(4096)]),
    'UNREADABLE_FILE',
  ],
  'a truncated zip': [whole.subarray(0, whole.length - 40), 'UNREADABLE_FILE'],
  'a zip of something else': [zip({ 'readme.txt': 'x' }), 'UNSUPPORTED_FILE'],
  'a workbook': [
    buildDocx({
      body: '',
      mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
    }),
    'UNSUPPORTED_FILE',
  ],
  'a file with macros': [buildDocx({ body: p('x'), mainType: macroType }), 'UNSUPPORTED_FILE'],
  'a main part that ends early': [
    withDocument('<w:document xmlns:w="x"><w:body>'),
    'UNREADABLE_FILE',
  ],
  'a main part that is no text': [
    buildDocx({
      body: '',
      entries: { 'word/document.xml': Buffer.from([0xff, 0x00, 0xc3, 0x28]) },
    }),
    'UNREADABLE_FILE',
  ],
  'an external entity': [
    withDocument('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
    'UNREADABLE_FILE',
  ],
  'an entity that nobody declared': [withDocument('<a>&x;</a>'), 'UNREADABLE_FILE'],
  'a path that climbs out': [
    buildDocx({ body: p('x'), entries: { '../../outside.txt': 'x' } }),
    'UNREADABLE_FILE',
  ],
  'elements nested without end': [
    buildDocx({ body: '<w:p>'.repeat(50_000) + '</w:p>'.repeat(50_000) }),
    'UNREADABLE_FILE',
  ],
  'an archive that swells': [
    buildDocx({ body: p('x'), entries: { 'word/media/a.bin': new Uint8Array(61 * 1024 * 1024) } }),
    'TOO_LARGE',
  ],
  'a main part that swells': [buildDocx({ body: p('a '.repeat(13_000_000)) }), 'TOO_LARGE'],
  'more elements than any document': [buildDocx({ body: '<w:p/>'.repeat(1_000_001) }), 'TOO_LARGE'],
  'a file over 25 MB': [Buffer.concat([whole, Buffer.alloc(25 * 1024 * 1024)]), 'TOO_LARGE'],
}

describe('a broken or hostile file', () => {
  it.each(Object.entries(broken))('is refused: %s', async (_name, [bytes, code]) => {
    expect(await reasonOf(bytes)).toBe(code)
  })

  it('is refused when its bytes are not what its directory says', async () => {
    const changed = Buffer.from(whole)
    const size = changed.lastIndexOf(Buffer.from('PK\u0001\u0002')) + 24
    changed.writeUInt32LE(changed.readUInt32LE(size) - 1, size)
    expect(await reasonOf(changed)).toBe('UNREADABLE_FILE')
    const checked = Buffer.from(whole)
    const sum = checked.lastIndexOf(Buffer.from('PK\u0001\u0002')) + 16
    checked.writeUInt32LE(1, sum)
    expect(await reasonOf(checked)).toBe('UNREADABLE_FILE')
  })
})

describe('reading in a thread', () => {
  it('gives the same document as reading here', async () => {
    expect(await readDocx(whole)).toEqual(await parseDocx(whole))
  })

  it(
    'takes a file of 16,000 paragraphs and 15 MB of XML, in the order of the file',
    { timeout: 600_000 },
    async () => {
      const looks = `<w:spacing w:after="120"/><w:lang w:val="fr-FR"/>${'<w:sz w:val="22"/><w:szCs w:val="22"/>'.repeat(22)}`
      const body = Array.from(
        { length: 16_000 },
        (_, index) => `<w:p>${r(`Prise ${String(index)} : 5 mg`, looks)}</w:p>`,
      ).join('')
      expect(body.length).toBeGreaterThan(15_000_000)
      const { blocks, words } = await readDocx(buildDocx({ body }))
      expect(blocks.map(({ text }) => text)).toEqual(
        Array.from({ length: 16_000 }, (_, index) => `Prise ${String(index)} : 5 mg`),
      )
      expect(words).toHaveLength(64_000)
    },
  )

  it('refuses with a code and what to do, and reads the next file all the same', async () => {
    await expect(readDocx(Buffer.from('no'))).rejects.toMatchObject({
      code: 'UNSUPPORTED_FILE',
      details: { detail: expect.stringContaining('.docx') },
    })
    await expect(readDocx(whole, { processorMilliseconds: 0 })).rejects.toMatchObject({
      code: 'TOO_LARGE',
    })
    expect((await readDocx(whole)).words).toEqual(['Bonjour'])
  })
})
