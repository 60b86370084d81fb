import { describe, expect, it } from 'vitest'

import { erroneous, listedOf, releaseOf } from '../../../src/publicApi/schemas/release'
import { absoluteHtml } from '../../../src/publicApi/serializers/links'
import {
  erroneousRelease,
  listedRelease,
  pickFields,
} from '../../../src/publicApi/serializers/listItem'
import { publicRelease } from '../../../src/publicApi/serializers/release'
import { documentKinds } from '../../../src/vocabulary/documents'
import { buildStored } from './storedRelease'

const rendering = { publicUrl: 'https://example.org', at: new Date('2026-06-01T00:00:00.000Z') }

describe('publicRelease', () => {
  it.each(documentKinds.codes)('shows of a %s the members of the contract and no other', (kind) => {
    const shown = publicRelease(buildStored({ kind }), rendering)
    expect(releaseOf[kind].parse(shown)).toEqual(shown)
    expect(Object.keys(shown)).toEqual(Object.keys(releaseOf[kind].shape))
    expect(JSON.stringify(shown)).not.toMatch(/secret|1234/)
    const listed = listedRelease(shown)
    expect(Object.keys(listed)).toEqual(Object.keys(listedOf[kind].shape))
  })

  it('is the same whether a database leaves empty columns out or gives null', () => {
    const absent = {
      summary: undefined,
      sections: undefined,
      override: undefined,
      themes: undefined,
    }
    const empty = { summary: null, sections: [], override: { at: null }, themes: null }
    expect(publicRelease(buildStored(absent), rendering)).toEqual(
      publicRelease(buildStored(empty), rendering),
    )
  })

  it('shows an override and a withdrawal, not who withdrew', () => {
    const shown = publicRelease(
      buildStored({
        status: 'withdrawn',
        override: { name: 'N', reason: 'R', at: '2026-01-01T00:00:00.000Z' },
        withdrawal: { kind: 'obsolete', reason: 'R', at: '2026-02-01T00:00:00.000Z', by: 'secret' },
      }),
      rendering,
    )
    expect(shown.override).toEqual({ name: 'N', reason: 'R', at: '2026-01-01T00:00:00.000Z' })
    expect(shown.withdrawal).toEqual({
      kind: 'obsolete',
      reason: 'R',
      at: '2026-02-01T00:00:00.000Z',
      replacedBy: null,
    })
  })

  it.each([
    [null, 'none'],
    ['2026-05-31T00:00:00.000Z', 'overdue'],
    ['2026-07-01T00:00:00.000Z', 'due'],
    ['2027-07-01T00:00:00.000Z', 'current'],
  ])('says how it stands to its review date %s: %s', (reviewDueAt, state) => {
    expect(publicRelease(buildStored({ reviewDueAt }), rendering).reviewState).toBe(state)
  })

  it('links by the public address', () => {
    const shown = publicRelease(buildStored(), rendering)
    expect(shown.attachments[0]?.url).toBe('https://example.org/v1/files/s/n.pdf')
    expect(shown.links).toEqual({
      self: 'https://example.org/v1/protocols/PRO-A-001/releases/1.0',
      html: 'https://example.org/v1/protocols/PRO-A-001/releases/1.0.html',
      text: 'https://example.org/v1/protocols/PRO-A-001/releases/1.0.txt',
      history: 'https://example.org/v1/protocols/PRO-A-001/releases',
      document: 'https://example.org/v1/protocols/PRO-A-001',
    })
  })

  it('makes only our own addresses whole', () => {
    const html = '<img src="/v1/files/a/b.png"><a href="https://x.org/v1/">/v1/ "/v1/"</a>'
    expect(absoluteHtml(html, 'https://e.org')).toBe(
      '<img src="https://e.org/v1/files/a/b.png"><a href="https://x.org/v1/">/v1/ "/v1/"</a>',
    )
  })
})

describe('erroneousRelease', () => {
  const withdrawal = { kind: 'error', reason: 'R', at: '2026-02-01T00:00:00.000Z' }

  it('says only that it was wrong', () => {
    const shown = erroneousRelease(
      buildStored({ status: 'withdrawn', withdrawal }),
      'https://e.org',
    )
    expect(Object.keys(shown ?? {})).toEqual(Object.keys(erroneous.shape))
    expect(Object.keys(shown ?? {})).toEqual([
      'reference',
      'kind',
      'number',
      'status',
      'withdrawal',
      'links',
    ])
  })

  it('is for nothing else', () => {
    expect(erroneousRelease(buildStored(), 'https://e.org')).toBeNull()
    const obsolete = { status: 'withdrawn', withdrawal: { ...withdrawal, kind: 'obsolete' } }
    expect(erroneousRelease(buildStored(obsolete), 'https://e.org')).toBeNull()
  })
})

it('picks fields in the order of the contract', () => {
  const listed = listedRelease(publicRelease(buildStored(), rendering))
  expect(Object.keys(pickFields(listed, ['title', 'reference']))).toEqual(['reference', 'title'])
  expect(pickFields(listed, undefined)).toBe(listed)
})
