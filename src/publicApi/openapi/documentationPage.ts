import { z } from 'zod'

import { standalonePolicy } from '../../render'
import type { Route } from '../routes/types'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

const descriptionOf = (schema: unknown): string =>
  schema instanceof z.ZodType ? (schema.meta()?.description ?? '') : ''

const parameterRows = ({ query, parameters }: Route): string =>
  [...Object.entries(parameters.shape), ...Object.entries(query.shape)]
    .map(([name, schema]) => {
      const description = descriptionOf(schema)
      return `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${escaped(description)}</td></tr>`
    })
    .join('')

const sectionOf = (route: Route): string => {
  const rows = parameterRows(route)
  const suffixes = route.suffixes
    ? '<p>Followed by <code>.json</code>, <code>.html</code> or <code>.txt</code>, or chosen by <code>Accept</code>.</p>'
    : ''
  const types = Object.keys(route.responses).map((type) => `<code>${escaped(type)}</code>`)
  const table = rows === '' ? '' : `<table><caption>Parameters</caption>${rows}</table>`
  return `<section id="${route.name}"><h2><code>GET ${escaped(route.path)}</code></h2><p>${escaped(route.summary)}.</p>${suffixes}<p>Gives ${types.join(', ')}.</p>${table}</section>`
}

const style =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}section{border-top:1px solid #bbb;margin-top:1.5rem}h2{font-size:1.1rem}table{border-collapse:collapse}caption{text-align:left;font-weight:600}th,td{text-align:left;padding:.25rem .75rem .25rem 0;vertical-align:top}a{color:#0b4f8a}'

/** What that page may load: its own style. */
export const documentationPolicy = standalonePolicy(style)

/** A page that lists the routes: made from the table, complete in itself, asking nothing of anyone. */
export const documentationPage = (routes: readonly Route[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Protothèque: public read API</title><style>${style}</style></head><body><main><h1>Protothèque: public read API</h1><p>Read only, for everyone. The full description, for programs: <a href="/v1/openapi.json">/v1/openapi.json</a>. Refusals are <code>application/problem+json</code>.</p><ul>${routes.map(({ name, path }) => `<li><a href="#${name}"><code>${escaped(path)}</code></a></li>`).join('')}</ul>${routes.map(sectionOf).join('')}</main></body></html>`
