import { readFileSync } from 'node:fs'

import { listen } from './listen'

/** The same bytes with three headers and nothing else: what Node can do at most. */
const read = (name: string) => {
  const body = readFileSync(process.env[name] ?? '')
  return {
    body,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': String(body.byteLength),
      ETag: '"bare"',
    },
  }
}
const [document, list] = [read('BENCH_BODY'), read('BENCH_LIST')]
const current = { 'Cache-Control': 'max-age=0', ETag: '"bare"', Vary: 'Accept' }

listen(({ url, headers }, response) => {
  if (headers['if-none-match'] !== undefined) response.writeHead(304, current).end()
  else if (url === '/list') response.writeHead(200, list.headers).end(list.body)
  else response.writeHead(200, document.headers).end(document.body)
})
