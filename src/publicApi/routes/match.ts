import { createError } from '../../errors'
import { forms, type Form } from '../http/headers'
import type { Route } from './types'

export type Matched = { route: Route; params: Record<string, string>; form: Form | undefined }
export type FindRoute = (path: string) => Matched | undefined

type Pattern = { route: Route; expression: RegExp; names: string[] }

const patternOf = (route: Route): Pattern => {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  const source = route.path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '([^/]+?)')
  const suffix = route.suffixes ? `(?:\\.(${forms.join('|')}))?` : '()'
  return { route, names, expression: new RegExp(`^${source}${suffix}$`) }
}

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    // Bytes that are no text name nothing.
    throw createError('NOT_FOUND')
  }
}

/** Prepares the search of the row that a path belongs to. */
export const createFindRoute = (routes: readonly Route[]): FindRoute => {
  const patterns = routes.map(patternOf)
  return (path) => {
    for (const { route, expression, names } of patterns) {
      const match = expression.exec(path)
      if (!match) continue
      const params = Object.fromEntries(
        names.map((name, index) => [name, decoded(match[index + 1] ?? '')]),
      )
      const form = forms.find((candidate) => candidate === match[names.length + 1])
      return { route, params, form }
    }
    return undefined
  }
}
