import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { safeFileName } from '../../../collections/media/content/fileName'

describe('a file name', () => {
  test.each([
    ['Fiche d’évaluation (v2).PDF', 'fiche-d-evaluation-v2.pdf'],
    ['C:\\Documents\\plan.docx', 'plan.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['.htaccess', 'fichier.pdf'],
    ['日本', 'fichier.pdf'],
  ])('%s becomes %s', (name, expected) => {
    expect(safeFileName(name, 'pdf')).toBe(expected)
  })

  test('is fit for a disk and an address, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) }),
        (name) => {
          expect(safeFileName(name, 'png')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.png$/)
          expect(safeFileName(name, 'png').length).toBeLessThan(90)
        },
      ),
    )
  })
})
