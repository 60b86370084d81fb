import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { describeApi } from '../../../src/publicApi/openapi/describe'
import { createFindRoute } from '../../../src/publicApi/routes/match'
import { routes } from '../../../src/publicApi/routes/table'
import { createServer, type LibraryServer } from '../../../src/server'
import { found as expected } from '../../clients/expected'
import type { Library } from '../../helpers'
import { createContract, operationsIn } from '../../helpers/contract'
import { runTypescriptClient } from '../../helpers/typescriptClient'
import { asker, serverOptions, type Ask } from '../publicApi/publicServer'

const description = describeApi(routes)
const contract = createContract(JSON.parse(JSON.stringify(description)))
const operations = operationsIn(JSON.parse(JSON.stringify(description)))
const findRoute = createFindRoute(routes)
const forms = ['', '.json', '.html', '.txt']
const kinds = ['protocols', 'training', 'newsletters', 'resources', 'scales']

type Asked = { path: string; method?: string; headers?: Record<string, string> }

/** The operation that an address is one of: a method that none is for is judged by that of GET. */
const operationOf = ({ path, method = 'GET' }: Asked) => {
  const bare = path.split('?', 1)[0] ?? ''
  const found = findRoute(bare)
  if (!found) throw new Error(`${path} is no address of the table`)
  const address = found.route.path + (found.form ? `.${found.form}` : '')
  const of = (wanted: string) =>
    operations.find((one) => one.path === address && one.method === wanted)
  const operation = (of(method.toLowerCase()) ?? of('get'))?.operation
  if (!operation) throw new Error(`${address} is not described`)
  return operation
}

/** Addresses of all that the sample library shows. */
const addresses = async (ask: Ask): Promise<string[]> => {
  const lists = await Promise.all(kinds.map((kind) => ask(`/v1/${kind}`)))
  const references = lists.flatMap((list, index) =>
    list.json().items.map(({ reference }: { reference: string }) => [kinds[index], reference]),
  )
  const withdrawn = ['PRO-AGE-002', 'PRO-URG-002'].map((reference) => ['protocols', reference])
  const documents = [...references, ...withdrawn].map((parts) => `/v1/${parts.join('/')}`)
  const numbered = await Promise.all(
    documents.map(async (document) => {
      const { items } = (await ask(`${document}/releases`)).json()
      return items.map(({ number }: { number: string }) => `${document}/releases/${number}`)
    }),
  )
  return [
    ...kinds.flatMap((kind) => [`/v1/${kind}`, `/v1/${kind}?fields=title,reference&limit=1`]),
    ...[...documents, ...numbered.flat()].flatMap((path) => forms.map((form) => path + form)),
    ...documents.map((path) => `${path}/releases`),
    ...['/v1/newsletters/latest', '/v1/newsletters/latest.txt', '/v1/themes', '/v1/docs'],
    ...['/v1/changes', '/v1/changes?start=snapshot', '/v1/changes?limit=2', '/v1/openapi.json'],
  ]
}

const refused: Asked[] = [
  { path: '/v1/protocols?limit=0&theme=NOPE&fields=nope&x=1' },
  { path: '/v1/changes?since=nope' },
  { path: '/v1/protocols/PRO-NOPE-001' },
  { path: '/v1/protocols', headers: { accept: 'image/png' } },
  { path: '/v1/protocols/PRO-MEOPA-001', headers: { accept: 'image/png' } },
  { path: '/v1/protocols/PRO-MEOPA-001', headers: { 'if-match': '"x"' } },
  { path: `/v1/protocols?x=${'x'.repeat(5000)}` },
  { path: '/v1/themes', headers: { expect: 'tea' } },
  { path: '/v1/protocols/pro-meopa-001' },
  ...['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'TRACE'].map((method) => ({
    path: '/v1/themes',
    method,
  })),
]

/** What the sample library answers, held against its description, and read by a client that was made from it. */
export const describeAnswers = (library: () => Library): void => {
  describe('what the sample library answers is what the description says', () => {
    let server: LibraryServer
    let ask: Ask
    let origin = ''
    beforeAll(async () => {
      server = await createServer(serverOptions(library()))
      const port = await server.listen({ host: '127.0.0.1', port: 0 })
      ask = asker(port)
      origin = `http://127.0.0.1:${port}`
    })
    afterAll(() => server.stop())

    const faultsOf = async (asked: Asked): Promise<{ status: number; faults: string[] }> => {
      const { status, headers, json } = await ask(asked.path, asked)
      const { method = 'GET', path } = asked
      const body = method === 'HEAD' ? undefined : json
      const faults = contract.answerFaults(operationOf(asked), { status, headers, body })
      return { status, faults: faults.map((fault) => `${method} ${path} ${status}: ${fault}`) }
    }

    it('at every address, to GET and HEAD, from a page of another site too', async () => {
      const paths = await addresses(ask)
      expect(paths.length).toBeGreaterThan(100)
      const statuses = new Set<number>()
      for (const path of paths) {
        for (const method of ['GET', 'HEAD']) {
          const { status, faults } = await faultsOf({ path, method, headers: { origin: 'null' } })
          statuses.add(status)
          expect(faults).toEqual([])
        }
      }
      expect([...statuses].sort()).toEqual([200, 410])
    })

    it('to what is held already, and to what is refused', async () => {
      const { headers } = await ask('/v1/themes')
      const held = { path: '/v1/themes', headers: { 'if-none-match': String(headers.etag) } }
      const answers = await Promise.all([held, ...refused].map(faultsOf))
      expect(answers.flatMap(({ faults }) => faults)).toEqual([])
      const statuses = new Set(answers.map(({ status }) => status))
      expect([...statuses].sort()).toEqual([304, 308, 400, 404, 405, 406, 412, 414, 417, 501])
    })

    it('with null where there is nothing, and of a file whole, in part and beyond its end', async () => {
      const { items } = (await ask('/v1/resources')).json()
      expect(items.some(({ file }: { file: unknown }) => file === null)).toBe(true)
      const { sections } = (await ask('/v1/protocols/PRO-MEOPA-001')).json()
      const html = sections.map((section: { html: string }) => section.html).join('')
      const [, path = ''] = /(\/v1\/files\/[^"]+)"/.exec(html) ?? []
      const ranges = ['lines=1-2', 'bytes=0-9', 'bytes=99999999-']
      const answers = await Promise.all(
        ranges.map((range) => faultsOf({ path, headers: { range } })),
      )
      expect(answers.flatMap(({ faults }) => faults)).toEqual([])
      expect(answers.map(({ status }) => status)).toEqual([200, 206, 416])
    })

    it('to a client in TypeScript that was made from it', async () => {
      const printed = await runTypescriptClient({ description, origin })
      expect(printed).toEqual({ title: expect.any(String), ...expected })
    })
  })
}
