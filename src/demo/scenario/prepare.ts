import { isRecord } from '../../input/isRecord'
import { slugs } from '../../slugs'
import type { DemoDocument, DemoTarget } from '../journeys'
import { personAt } from '../people/groups'
import { french, mapTexts } from '../typography'
import { fileMark } from '../write'
import type { Library } from './library'
import { storeFile } from './storeFile'

const namesOfFiles = (content: unknown): Set<string> => {
  const names = new Set<string>()
  mapTexts(content, (text) => {
    if (text.startsWith(fileMark)) names.add(text.slice(fileMark.length))
    return text
  })
  return names
}

type Named = { collection: 'themes' | 'working-groups'; field: string; value: string }

const idOf = async ({ payload }: Library, { collection, field, value }: Named): Promise<string> => {
  const where = { [field]: { equals: value } }
  const found = await payload.db.findOne<{ id: string }>({ collection, where, select: {} })
  if (!found) throw new Error(`${collection} has no ${value}`)
  return found.id
}

const authorsOf = ({ group }: DemoTarget) =>
  (['auteur', 'responsable'] as const).map((post) => {
    const { name, jobTitle, establishment } = personAt(group, post)
    return { name, function: jobTitle, organisation: establishment.name }
  })

/** A document as a person types it: right spaces, ids in place of the names of files and themes. */
export const prepare = async (
  { library, target }: { library: Library; target: DemoTarget },
  content: DemoDocument,
): Promise<Record<string, unknown>> => {
  const ids = new Map<string, string>()
  for (const name of namesOfFiles(content))
    ids.set(name, await storeFile({ library, target }, name))
  const data = mapTexts(content, (text) =>
    text.startsWith(fileMark) ? (ids.get(text.slice(fileMark.length)) ?? text) : french(text),
  )
  if (!isRecord(data)) throw new Error(`${target.reference} is no document`)
  const themes = []
  for (const value of content.themes ?? []) {
    themes.push(await idOf(library, { collection: slugs.themes, field: 'code', value }))
  }
  const group = { collection: slugs.workingGroups, field: 'slug', value: target.group } as const
  return {
    ...data,
    ...(content.themes && { themes }),
    authors: authorsOf(target),
    workingGroup: await idOf(library, group),
  }
}
