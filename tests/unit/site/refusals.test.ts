import { describe, expect, it } from 'vitest'

import { homePage } from '../../../src/site/home'
import type { News } from '../../../src/site/news'
import { readingAddressOf } from '../../../src/site/paths'
import type { FindVersions } from '../../../src/site/types'
import { withdrawalPage } from '../../../src/site/withdrawal'
import { buildVersion, buildWithdrawal } from './pages'

const successor = buildVersion({ reference: 'PRO-AGE-001', title: 'Un successeur' })
const find =
  (...versions: ReturnType<typeof buildVersion>[]): FindVersions =>
  (reference) =>
    [...versions, successor].filter((version) => version.reference === reference)

describe('the page of what was withdrawn', () => {
  const replaced = buildVersion({
    status: 'withdrawn',
    withdrawal: buildWithdrawal('replaced', 'PRO-AGE-001'),
  })
  const erroneous = buildVersion({ status: 'withdrawn', withdrawal: buildWithdrawal('error') })

  it('speaks of a document in the masculine, with what replaces it', () => {
    const address = { reference: 'PRO-MEOPA-001', number: undefined }
    const page = withdrawalPage(address, replaced, find(replaced))
    expect(page).toContain('Document retiré\u00a0: MEOPA chez l’adulte (PRO-MEOPA-001)')
    expect(page).toContain('Remplacé par un autre document le 1er\u00a0avril\u00a02026')
    expect(page).not.toContain('Remplacée')
    expect(page).toContain('<a href="/protocols/PRO-AGE-001">Un successeur</a>')
  })

  it('speaks of a version in the feminine, and of the one in force', () => {
    const address = { reference: 'PRO-MEOPA-001', number: '1.0' }
    const old = { ...erroneous, number: '1.0' }
    const page = withdrawalPage(address, old, find(buildVersion(), old))
    expect(page).toContain('Version retirée\u00a0: PRO-MEOPA-001, version 1.0')
    expect(page).toContain('Retirée pour une erreur le 1er\u00a0avril\u00a02026')
    expect(page).toContain('<a href="/protocols/PRO-MEOPA-001">Lire la version en vigueur</a>')
  })

  it('tells nothing but its title and reference of what was withdrawn for an error', () => {
    const address = { reference: 'PRO-MEOPA-001', number: undefined }
    const page = withdrawalPage(address, erroneous, find(erroneous))
    expect(page).toContain('Retiré pour une erreur')
    expect(page).toContain('<h1>Document retiré\u00a0: MEOPA chez l’adulte (PRO-MEOPA-001)</h1>')
    expect(page).not.toContain('Dix contrôles.')
  })
})

describe('the address of a page', () => {
  it.each([
    ['/protocols/PRO-A-001', { reference: 'PRO-A-001', number: undefined }],
    ['/protocols/PRO-A-001?utm=x', { reference: 'PRO-A-001', number: undefined }],
    ['/protocols/Ancien%2012/releases/1.0', { reference: 'Ancien 12', number: '1.0' }],
    ['/protocols/%E0%A4%A', undefined],
    ['/', undefined],
    ['/protocols/a/b', undefined],
  ])('%s', (url, expected) => {
    expect(readingAddressOf(url)).toEqual(expected)
  })
})

describe('the first page', () => {
  const listed = (reference: string, effectiveAt: string) => ({
    kind: 'protocol' as const,
    reference,
    number: '1.0',
    title: `Titre de ${reference}`,
    themes: [{ code: 'AGE' }],
    effectiveAt,
    reviewState: reference === 'PRO-B' ? 'overdue' : 'current',
    changeSummary: 'Une dose <corrigée>.',
  })
  const news = (reference: string, at: string, told: Partial<News> = {}): News => ({
    ...{ type: 'released', at, kind: 'protocol', reference, number: '1.0' },
    ...{ title: `Titre de ${reference}`, changeSummary: 'Une dose <corrigée>.' },
    ...{ hasOther: false, withdrawal: null, meanwhile: undefined, ...told },
  })
  const withdrawal = { kind: 'error', reason: 'Dose <fausse>' } as const
  const page = homePage({
    news: [
      news('PRO-C', '2026-03-01T00:00:00.000Z', { type: 'withdrawn', withdrawal }),
      news('PRO-B', '2026-02-01T00:00:00.000Z'),
      news('PRO-A', '2026-01-01T00:00:00.000Z', {
        type: 'reinstated',
        meanwhile: {
          ...withdrawal,
          at: '2025-12-01T00:00:00.000Z',
          reinstatedAt: '2026-01-01T00:00:00.000Z',
        },
      }),
    ],
    themes: [
      { code: 'AGE', title: 'Sujet âgé' },
      { code: 'VIDE', title: 'Thème vide' },
    ],
    documents: [
      listed('PRO-A', '2026-01-01T00:00:00.000Z'),
      listed('PRO-B', '2026-02-01T00:00:00.000Z'),
    ],
  })

  const told = page.slice(page.indexOf('Derniers changements'), page.indexOf('Sujet âgé ('))

  it('tells the newest change first, with what changed', () => {
    expect(told.indexOf('PRO-B')).toBeLessThan(told.indexOf('PRO-A'))
    expect(told).toContain('Une dose &lt;corrigée&gt;.')
  })

  it('tells what was taken back, and what came back, each with why', () => {
    expect(told).toMatch(/PRO-C, version 1\.0.:.<strong>retirée pour une erreur<\/strong>/)
    expect(told).toContain('Dose &lt;fausse&gt;.')
    expect(told).toMatch(
      /PRO-A, version 1\.0.:.<strong>remise en vigueur<\/strong>\. Elle avait été retirée le/,
    )
  })

  it('says which document is overdue, once, and shows no theme without a document', () => {
    expect(page.match(/Révision dépassée/g)).toHaveLength(1)
    expect(page).not.toContain('Thème vide')
  })

  it('says that there is nothing where nothing is in force', () => {
    expect(homePage({ themes: [], documents: [], news: [] })).toContain(
      'Aucun document n’est en vigueur',
    )
  })
})
