import { forms } from '../../http/headers'
import type { Route } from '../routes/types'

const bareTypes = { json: 'application/json', html: 'text/html', txt: 'text/plain' } as const

/** One address of a route: how it is called, and what it gives. */
export type Variant = Pick<Route, 'name' | 'path' | 'refusals' | 'responses'> & { route: Route }

/** A route with suffixes is four addresses: each is described, so that a client can be generated. */
export const variantsOf = (route: Route): Variant[] => {
  const { path, name, responses, refusals, suffixes } = route
  const named = (suffixes ? forms : []).flatMap((form): Variant[] => {
    const type = bareTypes[form]
    const schema = responses[type]
    if (!schema) return []
    const suffix = form.charAt(0).toUpperCase() + form.slice(1)
    return [
      {
        route,
        path: `${path}.${form}`,
        name: `${name}As${suffix}`,
        responses: { [type]: schema },
        // `Accept` is not looked at where the address says the form.
        refusals: refusals.filter((status) => status !== 406),
      },
    ]
  })
  return [{ route, path, name, responses, refusals }, ...named]
}
