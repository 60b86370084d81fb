import { createError } from '../../errors'
import { forms, type Form } from '../../http/headers'
import type { Answering } from './types'

export type Matched<Row extends Answering = Answering> = {
  route: Row
  params: Record<string, string>
  form: Form | undefined
}
export type FindRoute<Row extends Answering = Answering> = (
  path: string,
) => Matched<Row> | undefined

type Pattern<Row extends Answering> = { route: Row; expression: RegExp; names: string[] }

const patternOf = <Row extends Answering>(route: Row): Pattern<Row> => {
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
export const createFindRoute = <Row extends Answering>(routes: readonly Row[]): FindRoute<Row> => {
  const patterns = routes.map((route) => patternOf(route))
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
