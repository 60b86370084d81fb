import path from 'node:path'

import { elementsOf, type XmlElement } from './xml/tree'

export type Relation = { type: string; target: string; isExternal: boolean }

/** The relations of a part by id; targets inside the package as full entry names. */
export const readRelations = (
  rels: XmlElement | undefined,
  partName: string,
): Map<string, Relation> =>
  new Map(
    elementsOf(rels, 'Relationship').map(({ attributes }) => {
      const isExternal = attributes['TargetMode'] === 'External'
      const target = attributes['Target'] ?? ''
      return [
        attributes['Id'] ?? '',
        {
          // Only the last word tells: Strict files have other addresses before it.
          type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
          target: isExternal ? target : entryName(target, partName),
          isExternal,
        },
      ]
    }),
  )

/** The name of the part that holds the relations of another. */
export const relationsName = (partName: string): string =>
  path.posix.join(path.posix.dirname(partName), '_rels', `${path.posix.basename(partName)}.rels`)

const entryName = (target: string, partName: string): string =>
  target.startsWith('/')
    ? path.posix.normalize(target.slice(1))
    : path.posix.normalize(path.posix.join(path.posix.dirname(partName), target))
