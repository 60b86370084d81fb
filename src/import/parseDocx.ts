import type { Piece } from '../figures/piece'
import { witnessWord } from '../figures/witness/witnessWord'
import { readHtml } from './html/readHtml'
import { toHtml } from './html/toHtml'
import { readFigures } from './images/readFigures'
import { openPackage } from '../ooxml/open'
import { beforeFirstHeading, createWarnings } from './warnings'
import type { ParsedDocument } from './types'
import { readWord } from './word/readWord'

/** What a person may choose of the reading of a file. */
export type ReadingChoices = {
  /** Tables (counted from 1) whose first row is no header, though it looks like one. */
  plainTables?: readonly number[] | undefined
}

/**
 * Reads the bytes of a Word file. It trusts nothing in them, but does its work in this thread: use
 * `readDocx`, which bounds work and memory too, for files that people send.
 * @throws an error that carries a refusal, see `refusalOf`.
 */
export const parseDocx = async (
  bytes: Uint8Array,
  { plainTables = [] }: ReadingChoices = {},
): Promise<ParsedDocument> => {
  const warnings = createWarnings()
  const file = openPackage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const plain = readWord(file, warnings, { plainTables: new Set(plainTables) })
  const html = await toHtml(plain)
  const { files, figures } = await readFigures(plain.images, file, warnings)
  const { facts, tables, marks } = plain
  const { blocks, notes } = readHtml(html, {
    facts,
    tables,
    marks,
    figures,
    warnings,
    where: beforeFirstHeading,
    isInTable: false,
  })
  return {
    coreTitle: plain.coreTitle,
    blocks,
    notes,
    files,
    equations: plain.equations,
    headerGuesses: plain.headerGuesses,
    warnings: warnings.list(),
    words: plain.words,
    witness: witnessOf(bytes),
  }
}

/** What the second reader sees; one that cannot read a file says so in the report, and stops no import. */
const witnessOf = (bytes: Uint8Array): Piece[] | null => {
  try {
    return witnessWord(bytes)
  } catch {
    return null
  }
}
