// Compiled against types that are made from the description of /v1, then run against a server (tests/helpers/typescriptClient.ts).
import createClient from 'openapi-fetch'
import type { paths } from './api.js'

const [, , baseUrl = ''] = process.argv
const library = createClient<paths>({ baseUrl })

const inForce = await library.GET('/v1/protocols/{reference}.json', {
  params: { path: { reference: 'PRO-MEOPA-001' } },
})
if (!inForce.data) throw new Error(inForce.error?.code)
const status: string = inForce.data.status

const list = await library.GET('/v1/protocols', {
  params: { query: { theme: ['MEOPA', 'CAN'], audience: ['nurse'], sort: 'reference', limit: 50 } },
})
const listed = (list.data?.items ?? [])
  .filter(({ themes }) => themes?.some(({ code }) => code === 'MEOPA'))
  .map(({ reference }) => reference)

const resources = await library.GET('/v1/resources')
const without = resources.data?.items.find(({ file }) => file === null)

const gone = await library.GET('/v1/protocols/{reference}.json', {
  params: { path: { reference: 'PRO-AGE-002' } },
})
const refused = await library.GET('/v1/protocols', {
  params: { query: { limit: 1000, theme: ['NOPE'] } },
})
const wrong = refused.error?.errors?.map(({ path }) => path).sort()

const etag = inForce.response.headers.get('ETag') ?? ''
const again = await library.GET('/v1/protocols/{reference}.json', {
  params: { path: { reference: 'PRO-MEOPA-001' }, header: { 'If-None-Match': etag } },
})

const first = await library.GET('/v1/changes', { params: { query: { start: 'snapshot' } } })
const since = first.data?.next
const rest = since && (await library.GET('/v1/changes', { params: { query: { since } } }))

console.log(
  JSON.stringify({
    title: inForce.data.title,
    status,
    listed,
    file: without?.file,
    withdrawn: gone.error?.withdrawal?.kind,
    wrong,
    current: again.response.status,
    followed: rest && rest.data?.items.length === 0 && rest.data.next === since,
  }),
)
