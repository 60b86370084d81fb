import path from 'node:path'

import type { ParsedBlock, ParsedDocument } from '../types'
import { plainHeading } from './kinds'
import { outlineOf, soleHeading } from './outline'

export type TitleChoice = {
  title: string
  /** The block that became the title, and so stands no longer in the text. */
  block: ParsedBlock | undefined
}

export type TitleSources = {
  /** A title that the person gave. */
  given: string | undefined
  fileName: string
}

const longestTitle = 300

/** Titles that programs write by themselves. */
const meaningless =
  /^(?:microsoft word\b.*|word document|document ?\d*|sans titre ?\d*|untitled ?\d*|titre(?: du document)?|title|mod[eè]le|template|\[.*\]|.*\.(?:docx?|dotx?|odt|rtf))$/i

/**
 * The title: the one given, else the paragraph in the style Title, the title that the file declares,
 * the heading above all others or the first one, the file's name.
 */
export const chooseTitle = (
  { blocks, coreTitle }: ParsedDocument,
  { given, fileName }: TitleSources,
): TitleChoice => {
  const sole = soleHeading(outlineOf(blocks))?.heading
  const choose = (title: string, block?: ParsedBlock): TitleChoice => ({
    title: shorten(title),
    block: block !== undefined && plainHeading(block.text) === plainHeading(title) ? block : undefined,
  })

  const styled = blocks.find(({ isTitle }) => isTitle)
  if (given !== undefined && given.trim() !== '') return choose(given, styled ?? sole)
  if (styled !== undefined) return choose(styled.text, styled)
  if (coreTitle !== '' && !meaningless.test(coreTitle)) return choose(coreTitle, sole)
  const first = sole ?? blocks.find(({ level }) => level !== undefined)
  if (first !== undefined) return choose(first.text, sole)
  return choose(titleOfFile(fileName))
}

const titleOfFile = (fileName: string): string => {
  const name = path.parse(fileName).name.replaceAll(/[_\s]+/g, ' ').trim()
  return name === '' ? 'Document importé' : name
}

const shorten = (title: string): string => {
  const line = title.replaceAll(/\s+/gu, ' ').trim()
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle - 1).trimEnd()}…`
}
