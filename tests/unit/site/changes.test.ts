import { describe, expect, it } from 'vitest'

import { changesOf } from '../../../src/site/compare/change'
import { comparePage, compareText } from '../../../src/site/compare/page'
import { changesHtml } from '../../../src/site/document/changes'
import { buildVersion } from './pages'

const change = (place: string, critical = false) => ({
  part: 'Conduite à tenir',
  place,
  before: `<b>${place}</b> 2 mg`,
  after: `${place} 3 mg`,
  critical,
})

const release = {
  kind: 'protocol',
  reference: 'PRO-MEOPA-001',
  number: '2.0',
  title: 'MEOPA',
  status: 'inForce',
  changeType: 'major',
  changeSummary: 'Nouvelle dose.',
  contentHash: 'f'.repeat(64),
} as const

describe('« Ce qui change dans cette version »', () => {
  const block = (changes: Parameters<typeof changesOf>[0]['parts'][number]['changes']) => {
    const parts = [{ title: 'Conduite à tenir', status: 'changed', changes }]
    const found = { from: '1.0', changes: changesOf({ head: [], parts }) }
    const made = changesHtml(release, found)
    return made === false ? '' : made.markup
  }

  it('is not there for a first version', () => {
    expect(changesHtml(release, undefined)).toBe(false)
  })

  it('is folded, and says first what is critical, as text', () => {
    const markup = block([change('Étape 1'), change('Étape 2', true)])
    expect(markup).toMatch(/^<details class="changes">/)
    expect(markup).toContain('Nouvelle dose.')
    expect(markup.indexOf('Étape 2')).toBeLessThan(markup.indexOf('Étape 1'))
    expect(markup).toContain('&lt;b&gt;Étape 1&lt;/b&gt; 2 mg')
    expect(markup).toContain('href="/protocols/PRO-MEOPA-001/compare/1.0...2.0"')
  })

  it('shows all that is critical up to twenty, then counts it by section, and a dozen of the rest', () => {
    const many = Array.from({ length: 30 }, (_, at) => change(`Étape ${String(at)}`, at < 20))
    expect(block(many).match(/class="change change--critical"/g)).toHaveLength(20)
    expect(block(many)).toContain('10 autres différences')
    const more = Array.from({ length: 30 }, (_, at) => change(`Étape ${String(at)}`, at < 21))
    expect(block(more).match(/class="change change--critical"/g)).toHaveLength(1)
    expect(block(more)).toContain('Conduite à tenir\u00a0: 21 modifications critiques')
    const few = Array.from({ length: 13 }, (_, at) => change(`Étape ${String(at)}`))
    expect(block(few).match(/class="change"/g)).toHaveLength(12)
    expect(block(few)).toContain('Une autre différence')
  })
})

describe('the comparison of two releases', () => {
  const told = {
    kind: 'protocol',
    reference: 'PRO-MEOPA-001',
    from: buildVersion({ number: '1.0', status: 'superseded' }),
    to: buildVersion({ number: '2.0' }),
    changes: [change('Étape 1'), change('Étape 2', true)],
    documentHtml: '<p>Inhaler <del>2</del><ins>3</ins> mg</p>',
  } as const

  it('tells on a page what is critical first, and sets both texts in one', () => {
    const page = comparePage(told)
    expect(page.indexOf('Modifications critiques')).toBeLessThan(
      page.indexOf('Autres modifications'),
    )
    expect(page).toContain('<p>Inhaler <del>2</del><ins>3</ins> mg</p>')
    expect(page).toContain('href="/protocols/PRO-MEOPA-001/releases/1.0"')
    expect(page).toContain('href="/protocols/PRO-MEOPA-001"')
    expect(page).toContain('<meta name="robots" content="noindex" />')
  })

  it('tells the same as a text, line by line', () => {
    expect(compareText(told)).toMatch(
      /\[critique\] Conduite à tenir, Étape 2\n {2}- .*2 mg\n {2}\+ Étape 2 3 mg\nConduite à tenir, Étape 1\n/,
    )
  })

  it('says so where nothing differs', () => {
    expect(comparePage({ ...told, changes: [] })).toContain('Rien de ce qui se lit ne diffère')
    expect(compareText({ ...told, changes: [] })).toContain('Rien de ce qui se lit ne diffère')
  })
})
