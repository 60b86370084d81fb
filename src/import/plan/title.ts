import path from 'node:path'

import type { ParsedBlock, ParsedDocument } from '../types'
import { plainHeading } from './sectionKinds'
import { outlineOf, soleHeading } from './outline'

export type TitleChoice = {
  title: string
  /** The blocks that became the title, and so stand no longer in the text. */
  blocks: ParsedBlock[]
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
  const sole = [soleHeading(outlineOf(blocks))?.heading].filter((block) => block !== undefined)
  const choose = (title: string, from: ParsedBlock[] = []): TitleChoice => ({
    title: shorten(title),
    blocks: plainHeading(textOf(from)) === plainHeading(title) ? from : [],
  })

  const styled = styledTitle(blocks)
  if (given !== undefined && given.trim() !== '') {
    return choose(given, styled.length > 0 ? styled : sole)
  }
  if (styled.length > 0) return choose(textOf(styled), styled)
  if (coreTitle !== '' && !meaningless.test(coreTitle)) return choose(coreTitle, sole)
  const first = sole[0] ?? blocks.find(({ level }) => level !== undefined)
  if (first !== undefined) return choose(first.text, sole)
  return choose(titleOfFile(fileName))
}

/** The paragraphs in the style Title that follow each other, as long as they make one title. */
const styledTitle = (blocks: ParsedBlock[]): ParsedBlock[] => {
  const start = blocks.findIndex(({ isTitle }) => isTitle)
  if (start === -1) return []
  const rest = blocks.slice(start)
  const end = rest.findIndex(({ isTitle }) => !isTitle)
  const all = end === -1 ? rest : rest.slice(0, end)
  return textOf(all).length <= longestTitle ? all : all.slice(0, 1)
}

const textOf = (blocks: ParsedBlock[]): string => blocks.map(({ text }) => text.trim()).join(' ')

const titleOfFile = (fileName: string): string => {
  const name = path
    .parse(fileName)
    .name.replaceAll(/[_\s]+/g, ' ')
    .trim()
  return name === '' ? 'Document importé' : name
}

const shorten = (title: string): string => {
  const line = title.replaceAll(/\s+/gu, ' ').trim()
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle - 1).trimEnd()}…`
}
