import { test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'

import { canonicalContent } from '../../../../src/content/canonical'
import { readSigned } from '../../../../src/content/signed/content'
import { kindCodes } from '../../../../src/kinds/facts'
import { renderContent } from '../../../../src/render'
import { isDeep } from '../../../helpers/depth'
import { anyContent, signed } from '../../compare/support/anyContent'

const fileUrl = (sha256: string, name: string): string => `/v1/files/${sha256}/${name}`
const numRuns = isDeep() ? 500 : 25

describe.each(kindCodes)('what was signed of a %s, read back', (kind) => {
  test.prop([anyContent(kind)], { numRuns, seed: 18 })('says the same by version 2', (content) => {
    const form = signed(content)
    expect(canonicalContent(readSigned(kind, form))).toEqual(form)
  })

  test.prop([anyContent(kind)], { numRuns, seed: 18 })('says the same by version 1', (content) => {
    const form = signed(content, 1)
    expect(canonicalContent(readSigned(kind, form), 1)).toEqual(form)
  })

  test.prop([anyContent(kind)], { numRuns, seed: 18 })(
    'says the same by the older version',
    (content) => {
      const read = readSigned(kind, signed(content), { version: 1 })
      expect(canonicalContent(read, 1)).toEqual(signed(content, 1))
    },
  )

  test.prop([anyContent(kind)], { numRuns, seed: 18 })(
    'is published to the same bytes',
    (content) => {
      const before = renderContent(content, { fileUrl })
      const after = renderContent(readSigned(kind, signed(content)), { fileUrl })
      expect(after.documentHtml).toBe(before.documentHtml)
      expect(after.documentText).toBe(before.documentText)
    },
  )
})

describe('a file that version 1 signed by its digest', () => {
  it('has the facts that are known of it', () => {
    const sha256 = 'a'.repeat(64)
    const form = { category: 'sheet', easyToRead: false, file: sha256, language: 'fr', title: 'T' }
    const known = { name: 'fiche.pdf', mimeType: 'application/pdf', bytes: 1200 }
    const content = readSigned('resource', form, { files: new Map([[sha256, known]]) })
    expect(renderContent(content, { fileUrl }).documentHtml).toContain('fiche.pdf')
    expect(canonicalContent(content, 1)).toEqual(form)
  })
})
