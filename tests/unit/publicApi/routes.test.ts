import { describe, expect, it } from 'vitest'

import { describeApi } from '../../../src/publicApi/openapi/describe'
import { documentationPage } from '../../../src/publicApi/openapi/documentationPage'
import { createFindRoute } from '../../../src/publicApi/routes/match'
import { routes } from '../../../src/publicApi/routes/table'
import { operationsIn } from '../../helpers/contract'

const findRoute = createFindRoute(routes)

describe('the table of routes', () => {
  it('is what the description describes, no more and no less', () => {
    const described = operationsIn(describeApi(routes))
      .filter(({ method }) => method === 'get')
      .map(({ path }) => path)
    const forms = ['', '.json', '.html', '.txt']
    const expected = routes.flatMap(({ path, suffixes }) =>
      (suffixes ? forms : ['']).map((suffix) => path + suffix),
    )
    expect(described.sort()).toEqual(expected.sort())
  })

  it('lists every parameter and every address on its page', () => {
    const page = documentationPage(routes)
    for (const { path } of routes) expect(page).toContain(`<code>GET ${path}</code>`)
    for (const name of ['updatedSince', 'reviewState', 'fields', 'since']) {
      expect(page).toContain(`<code>${name}</code>`)
    }
  })

  it.each([
    ['/v1/protocols', 'listProtocol', {}, undefined],
    ['/v1/protocols/PRO-A-001', 'getProtocol', { reference: 'PRO-A-001' }, undefined],
    ['/v1/protocols/PRO-A-001.html', 'getProtocol', { reference: 'PRO-A-001' }, 'html'],
    ['/v1/training/X/releases', 'listTrainingReleases', { reference: 'X' }, undefined],
    [
      '/v1/resources/X/releases/1.10.txt',
      'getResourceRelease',
      { reference: 'X', number: '1.10' },
      'txt',
    ],
    ['/v1/newsletters/latest.json', 'getLatestNewsletter', {}, 'json'],
    ['/v1/files/ab/un%20nom.png', 'getFile', { sha256: 'ab', name: 'un nom.png' }, undefined],
  ])('finds %s', (...expected) => {
    const [path, name, params, form] = expected
    const found = findRoute(path)
    expect(found?.route.name).toBe(name)
    expect(found?.params).toEqual(params)
    expect(found?.form).toBe(form)
  })

  it.each(['/v1', '/v1/', '/v1/protocols/', '/v1/protocols/X/releases/', '/v1/x', '/v2/protocols'])(
    'does not find %s',
    (path) => {
      expect(findRoute(path)).toBeUndefined()
    },
  )
})
