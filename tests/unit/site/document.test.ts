import { describe, expect, it } from 'vitest'

import { documentPage } from '../../../src/site/document/page'
import type { FindVersions, Version } from '../../../src/site/types'
import type { PageRelease } from '../../../src/render/release'
import { attribute, elementsOfPage, textIn } from '../../helpers/hostile/parsed'
import { buildReading, buildVersion, buildWithdrawal } from './pages'

const related = buildVersion({ kind: 'resource', reference: 'RES-AGE-001', title: 'Une fiche' })

const pageOf = (
  release: Partial<PageRelease> = {},
  versions: Version[] = [buildVersion()],
  others: Record<string, Version[]> = { 'RES-AGE-001': [related] },
): string => {
  const find: FindVersions = (reference) =>
    reference === 'PRO-MEOPA-001' ? versions : (others[reference] ?? [])
  const relations = [{ type: 'seeAlso', reference: 'RES-AGE-001' }]
  return documentPage({
    release: buildReading(release),
    relations,
    find,
    publicUrl: 'https://reseau.example',
  }).body
}

const textOf = (page: string): string =>
  elementsOfPage(page)
    .filter(({ tagName }) => tagName === 'body')
    .map(textIn)
    .join('')
    .replaceAll(/[\s\u00a0]+/g, ' ')

describe('the page of a document in force', () => {
  const page = pageOf()
  const elements = elementsOfPage(page)
  const ofTag = (name: string) => elements.filter(({ tagName }) => tagName === name)

  it('says how it stands, since when, who approved it, for whom and where', () => {
    const text = textOf(page)
    expect(text).toContain('En vigueur')
    expect(text).toContain('En vigueur depuis le 1er mars 2026')
    expect(text).toContain('À réviser avant le 1er mars 2027')
    expect(text).toContain('Approuvé par Dominique Exemple, médecin')
    expect(text).toMatch(/Pour qui Infirmier.*Où Urgences/)
  })

  it('has one banner, one main, one foot, and names each navigation', () => {
    expect(ofTag('main')).toHaveLength(1)
    const outside = (tag: string) =>
      ofTag(tag).filter(({ parentNode }) => parentNode?.nodeName === 'body')
    expect(outside('header')).toHaveLength(1)
    expect(outside('footer')).toHaveLength(1)
    expect(ofTag('nav').map((nav) => attribute(nav, 'aria-label'))).toEqual([
      'Site',
      'Fil d’Ariane',
      'Sommaire',
    ])
  })

  it('leads to each of its parts, folded or beside', () => {
    const ids = ofTag('h2').flatMap((heading) => attribute(heading, 'id') ?? [])
    for (const id of ids) {
      const links = ofTag('a').filter((link) => attribute(link, 'href') === `#${id}`)
      expect({ id, links: links.length }).toEqual({ id, links: 2 })
    }
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('waits for no picture: one that is never scrolled to would be missing on paper', () => {
    const documentHtml = '<p><img src="/v1/files/a/b.png" alt="Masque" loading="lazy"></p>'
    expect(pageOf({ documentHtml })).not.toContain('loading=')
  })
})

describe('a related document', () => {
  it('is named by the title that it has today, with the way to it', () => {
    expect(pageOf()).toContain('<a href="/resources/RES-AGE-001">Une fiche</a> (RES-AGE-001)')
  })

  it('that was withdrawn is said to be', () => {
    const gone = { ...related, status: 'withdrawn', withdrawal: buildWithdrawal('error') } as const
    const page = pageOf({}, undefined, { 'RES-AGE-001': [gone] })
    expect(page).toContain('<a href="/resources/RES-AGE-001">RES-AGE-001</a> (document retiré)')
    expect(page).not.toContain('Une fiche')
  })

  it('that was never published has no link', () => {
    const page = pageOf({}, undefined, {})
    expect(page).not.toContain('href="/resources/RES-AGE-001"')
    expect(textOf(page)).toContain('Voir aussi : RES-AGE-001')
  })

  it('named by an item of a newsletter has a link too', () => {
    const documentHtml = '<p class="source">Document PRO-AGE-001, version 1.0</p>'
    expect(pageOf({ documentHtml })).toContain(
      'Document <a href="/protocols/PRO-AGE-001">PRO-AGE-001</a>, version 1.0',
    )
  })
})

describe('the versions of a document', () => {
  const versions = [
    buildVersion(),
    buildVersion({
      number: '1.2',
      status: 'withdrawn',
      withdrawal: buildWithdrawal('obsolete'),
      changeSummary: 'Ajouts.',
    }),
    buildVersion({
      number: '1.1',
      status: 'withdrawn',
      withdrawal: buildWithdrawal('error'),
      changeSummary: 'À taire.',
    }),
    buildVersion({ number: '1.0', status: 'superseded', changeSummary: 'Première version.' }),
  ]
  const page = pageOf({}, versions)

  it('are all there, each with its standing', () => {
    expect(textOf(page)).toMatch(
      /Version 2\.0, en vigueur depuis le 1er mars 2026 \(cette page\).*Version 1\.2, retirée le 1er avril 2026, devenue sans objet.*Version 1\.1, retirée pour une erreur le 1er avril 2026.*Version 1\.0, remplacée, entrée en vigueur le/,
    )
  })

  it('have links where they may still be read, and none to what was withdrawn for an error', () => {
    expect(page).toContain('href="/protocols/PRO-MEOPA-001/releases/1.0"')
    expect(page).toContain('href="/protocols/PRO-MEOPA-001/releases/1.2"')
    expect(page).not.toContain('releases/1.1')
    expect(page).not.toContain('À taire.')
  })
})

describe('the page of a release that was put back in force', () => {
  const meanwhile = {
    kind: 'error',
    reason: 'Dose à vérifier',
    at: '2026-04-01T08:00:00.000Z',
    reinstatedAt: '2026-04-03T08:00:00.000Z',
  } as const

  it('says that it had been withdrawn meanwhile, when and why, at its head and in its history', () => {
    const page = textOf(pageOf({}, [buildVersion({ meanwhile })]))
    expect(page).toMatch(
      /Remise en vigueur le 3 avril 2026 Cette version avait été retirée le 1er avril 2026 \(retirée pour une erreur\)\. Motif : Dose à vérifier\./,
    )
    expect(page).toMatch(
      /Version 2\.0, en vigueur .*Retirée le 1er avril 2026 \(retirée pour une erreur\), remise en vigueur le 3 avril 2026\. Motif du retrait : Dose à vérifier\./,
    )
    expect(textOf(pageOf({}, [buildVersion()]))).not.toContain('Remise en vigueur')
  })
})

describe('the page of a release that is not in force', () => {
  const old = buildVersion({ number: '1.0', status: 'superseded' })

  it('says first that it must not be used, and which version is in force', () => {
    const page = pageOf({ number: '1.0', status: 'superseded', supersededBy: '1.1' }, [
      buildVersion(),
      old,
    ])
    expect(page).toContain('<title>Version remplacée\u00a0: MEOPA')
    expect(page).toContain('<meta name="robots" content="noindex" />')
    expect(textOf(page)).toMatch(
      /Version remplacée : ne l’utilisez plus La version 1\.1 la remplace\. Lire la version en vigueur : version 2\.0, depuis le 1er mars 2026/,
    )
    expect(textOf(page)).not.toContain('À réviser')
  })

  it('says when no version is', () => {
    const withdrawal = buildWithdrawal('replaced', 'PRO-AGE-001')
    const gone = buildVersion({ number: '1.0', status: 'withdrawn', withdrawal })
    const page = pageOf({ number: '1.0', status: 'withdrawn', withdrawal }, [gone])
    expect(textOf(page)).toMatch(
      /Version retirée le 1er avril 2026 : ne l’utilisez plus Remplacée par un autre document\./,
    )
    expect(page).toContain('<a href="/protocols/PRO-AGE-001">')
    expect(textOf(page)).toContain('Aucune version de ce document n’est en vigueur.')
  })

  it('names related documents by reference only: titles of today are not what it said', () => {
    const page = pageOf({ number: '1.0', status: 'superseded' }, [buildVersion(), old])
    expect(page).toContain('<a href="/resources/RES-AGE-001">RES-AGE-001</a>')
    expect(page).not.toContain('Une fiche')
  })
})
