import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { documentPage } from '../../../src/site/document/page'
import { cssText, sheetStyle } from '../../../src/site/document/sheet'
import { buildReading, buildVersion } from './pages'

const publicUrl = 'https://reseau.example'

describe('a text in a stylesheet', () => {
  it('can end neither itself nor the element around it', () => {
    expect(cssText('Dose "forte" \\ </style><b>\n')).toBe(
      '"Dose \\22 forte\\22  \\5c  \\3c /style\\3e \\3c b\\3e \\a "',
    )
  })

  it('keeps French letters as they are', () => {
    expect(cssText('À réviser : « été »')).toBe('"À réviser : « été »"')
  })
})

describe('each printed page', () => {
  it('says which version of which document it is, since when, where to check it and its place among the others', () => {
    const style = sheetStyle(buildReading(), publicUrl)
    expect(style).toContain('"PRO-MEOPA-001 – version 2.0" "\\a " "MEOPA chez l’adulte"')
    expect(style).toContain('"En vigueur depuis le 1er\u00a0mars\u00a02026"')
    expect(style).toContain('"À réviser avant le 1er\u00a0mars\u00a02027"')
    expect(style).toContain('"https://reseau.example/protocols/PRO-MEOPA-001"')
    expect(style).toContain('"Page " counter(page) " / " counter(pages)')
  })

  it('says that the review is overdue', () => {
    const style = sheetStyle(buildReading({ reviewState: 'overdue' }), publicUrl)
    expect(style).toContain('"Révision dépassée\u00a0: 1er\u00a0mars\u00a02027"')
  })

  it.each([
    ['superseded', 'VERSION REMPLACÉE'],
    ['withdrawn', 'VERSION RETIRÉE'],
  ] as const)('is marked across when the release is %s', (status, words) => {
    const style = sheetStyle(buildReading({ status }), publicUrl)
    expect(style).toContain(`"${words}" "\\a " "NE PAS UTILISER"`)
    expect(style).toContain(`body::after{content:"${words}"}`)
    expect(style).not.toContain('En vigueur')
  })

  it('has no mark across while the release is in force', () => {
    expect(sheetStyle(buildReading(), publicUrl)).not.toContain('body::after')
  })
})

describe('the security policy of a page', () => {
  it('allows the style of that page and no other, whatever its title', () => {
    const release = buildReading({ title: 'Dose </style><script>alert(1)</script>' })
    const { body, policy } = documentPage({
      release,
      relations: [],
      find: () => [buildVersion()],
      publicUrl,
    })
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(body) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(style).toContain('@top-left')
    expect(policy).toContain(`style-src 'self' 'sha256-${hash}';`)
    expect(policy).not.toMatch(/unsafe|script-src/)
    expect(body).not.toContain('<script')
  })
})
