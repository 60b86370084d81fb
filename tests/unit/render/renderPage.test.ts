import { createHash } from 'node:crypto'

import { describe, expect, it } from 'vitest'

import { pageContentSecurityPolicy } from '../../../src/render/style'
import type { PageRelease } from '../../../src/render/release'
import { renderContent } from '../../../src/render/renderContent'
import { renderPage } from '../../../src/render/renderPage'
import { renderText } from '../../../src/render/renderText'
import type { ResolvedContent } from '../../../src/kinds/contents'
import { attribute, elementsOfPage, textIn } from '../../helpers/hostile/parsed'
import {
  buildNewsletter,
  buildProtocol,
  buildResource,
  buildTraining,
  fileUrl,
} from './support/samples'

const buildRelease = (
  content: ResolvedContent,
  overrides: Partial<PageRelease> = {},
): PageRelease => ({
  ...renderContent(content, { fileUrl }),
  reference: 'PRO-MEOPA-001',
  number: '1.1',
  status: 'inForce',
  contentHash: 'f'.repeat(64),
  effectiveAt: '2026-01-01T10:00:00.000Z',
  releasedAt: '2026-01-01T10:00:00.000Z',
  reviewDueAt: '2027-01-01T10:00:00.000Z',
  reviewState: 'current',
  changeType: 'minor',
  changeSummary: 'Dose corrigée',
  signatures: [
    {
      name: 'Dominique Exemple',
      profession: 'physician',
      function: 'Praticien',
      organisation: 'Hôpital exemple',
      role: 'approver',
      meaning: 'approved',
      at: '2026-01-01T09:00:00.000Z',
    },
  ],
  override: { name: null, reason: null, at: null },
  withdrawal: { kind: null, reason: null, at: null, replacedBy: null },
  ...overrides,
})

const contents = [buildProtocol(), buildTraining(), buildNewsletter(), buildResource()]
const noticesIn = (page: string): string[] =>
  elementsOfPage(page)
    .filter((element) => attribute(element, 'class')?.startsWith('notice ') === true)
    .map(textIn)

describe.each(contents.map((content) => [content.kind, content] as const))(
  'the page of a release (%s)',
  (_kind, content) => {
    const page = renderPage(buildRelease(content))
    const elements = elementsOfPage(page)

    it('is a whole French document with one title and one heading of the first level', () => {
      expect(page).toMatch(/^<!doctype html>/)
      const [root] = elements
      expect(root && attribute(root, 'lang')).toBe('fr')
      expect(elements.filter(({ tagName }) => tagName === 'h1').map(textIn)).toEqual([
        content.title,
      ])
      expect(elements.filter(({ tagName }) => tagName === 'title')).toHaveLength(1)
    })

    it('skips no heading level', () => {
      const levels = elements
        .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
        .map(({ tagName }) => Number(tagName.slice(1)))
      levels.forEach((level, index) => {
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
      })
    })

    it('has unique anchors, and a contents list that leads to them', () => {
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      const targets = elements.flatMap((element) => {
        const href = attribute(element, 'href')
        return href?.startsWith('#') === true ? [href.slice(1)] : []
      })
      expect(targets.length).toBeGreaterThan(1)
      expect(ids).toEqual(expect.arrayContaining(targets))
    })

    it('heads every table: a caption or a header row, and a scope on each header', () => {
      const headers = elements.filter(({ tagName }) => tagName === 'th')
      expect(headers.length).toBeGreaterThan(0)
      expect(
        headers.every((header) => ['col', 'row'].includes(attribute(header, 'scope') ?? '')),
      ).toBe(true)
    })

    it('carries exactly the style that its security policy allows', () => {
      const style = elements.find(({ tagName }) => tagName === 'style')
      const hash = createHash('sha256')
        .update(style ? textIn(style) : '')
        .digest('base64')
      expect(pageContentSecurityPolicy).toContain(`'sha256-${hash}'`)
    })

    it('says the same as its text form', () => {
      const text = renderText(buildRelease(content))
      expect(text).toContain(content.title)
      expect(text).toContain('Dominique Exemple | Médecin')
      expect(text).toContain('En vigueur depuis le\u00a0: 1er\u00a0janvier\u00a02026')
      expect(text).toContain('Modification mineure\u00a0: Dose corrigée')
    })
  },
)

describe('a version that is no longer in force', () => {
  it('never says that it is, nor when it is to be reviewed', () => {
    const text = renderText(buildRelease(buildProtocol(), { status: 'superseded' }))
    expect(text).not.toMatch(/En vigueur depuis|À réviser/)
    expect(text).toContain('Entrée en vigueur le\u00a0: 1er\u00a0janvier\u00a02026')
  })
})

describe('what a reader must know first', () => {
  const protocol = buildProtocol()

  it('is nothing for a version in force and up to date', () => {
    expect(noticesIn(renderPage(buildRelease(protocol)))).toEqual([])
  })

  it('is that the version was replaced, and by which', () => {
    const page = renderPage(
      buildRelease(protocol, {
        status: 'superseded',
        supersededBy: '2.0',
        links: { document: '/v1/protocols/PRO-MEOPA-001' },
      }),
    )
    expect(noticesIn(page)).toEqual([
      expect.stringMatching(
        /Version remplacée.*La version 2\.0 la remplace.*Lire la version en vigueur/s,
      ),
    ])
  })

  it('is that the version was withdrawn, why, and what to use', () => {
    const withdrawal = {
      kind: 'replaced',
      reason: 'Nouveau protocole',
      at: '2026-02-01T10:00:00.000Z',
      replacedBy: 'PRO-AGE-001',
    }
    const release = buildRelease(protocol, { status: 'withdrawn', withdrawal })
    const [notice] = noticesIn(renderPage(release))
    expect(notice).toMatch(
      /Version retirée le 1er\u00a0février\u00a02026\u00a0: ne l’utilisez plus/,
    )
    expect(notice).toMatch(
      /Motif\u00a0: Nouveau protocole\. Document à utiliser\u00a0: PRO-AGE-001\./,
    )
    expect(renderText(release)).toMatch(/^\*\*\* VERSION RETIRÉE/)
  })

  it('is that the review date has passed, or is near', () => {
    expect(noticesIn(renderPage(buildRelease(protocol, { reviewState: 'overdue' })))).toEqual([
      expect.stringContaining('Révision dépassée'),
    ])
    expect(noticesIn(renderPage(buildRelease(protocol, { reviewState: 'due' })))).toEqual([
      expect.stringContaining('Révision proche'),
    ])
  })

  it('is that it was approved by override, for ever', () => {
    const override = { name: 'Claude Exemple', reason: 'Urgence', at: '2026-01-01T10:00:00.000Z' }
    const page = renderPage(buildRelease(protocol, { status: 'superseded', override }))
    expect(noticesIn(page)[1]).toMatch(/par dérogation.*Claude Exemple.*Motif\u00a0: Urgence\./s)
  })
})
