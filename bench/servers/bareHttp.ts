import { readFileSync } from 'node:fs'

import { listen } from './listen'

/** The same bytes and nothing else: what Node can do at most. */
const body = readFileSync(process.env['BENCH_BODY'] ?? '')
const headers = {
  'Content-Type': 'application/json; charset=utf-8',
  'Content-Length': String(body.byteLength),
}

listen((_request, response) => {
  response.writeHead(200, headers).end(body)
})
