import { readFileSync } from 'node:fs'
import path from 'node:path'

import { compareOrder } from '../../../../../src/compare/compareOrder'
import { criticalChanges } from '../../../../../src/compare/critical/criticalChanges'
import type { CriticalChange } from '../../../../../src/compare/types'
import type { ProtocolContent } from '../../../../../src/kinds/protocol/content'
import { protocolWith, signed, words, type Place } from './protocolWith'

/** An edit of the words of one place of a protocol. */
export type Pair = { place: Place; before: string; after: string }

/** Whether a protocol has words of that name. */
export const isPlace = (name: string): name is Place => Object.hasOwn(words, name)

/** The pairs of a file of `pairs/`: place, before and after, parted by tabs. */
export const pairsOf = (name: string): Pair[] =>
  readFileSync(path.join(import.meta.dirname, '../pairs', `${name}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [place = '', before = '', after = ''] = line.split('\t')
      if (!isPlace(place)) throw new Error(`no such place: ${place}`)
      return { place, before, after }
    })

/** What is listed between two protocols, as they would be signed. */
export const listedBetween = (older: ProtocolContent, newer: ProtocolContent): CriticalChange[] => {
  const [before, after] = [signed(older), signed(newer)]
  const { differences } = compareOrder({ kind: 'protocol', before, after })
  return criticalChanges(differences, { before: before.contentHash, after: after.contentHash })
}

/** What is listed of an edit of words. */
export const listedOf = ({ place, before, after }: Pair): CriticalChange[] =>
  listedBetween(protocolWith({ [place]: before }), protocolWith({ [place]: after }))
