import {
  at,
  child,
  element,
  elementsOf,
  isOn,
  valueOf,
  type XmlElement,
} from '../../ooxml/xml/tree'
import { readFormats, type RunFormats } from './formats'

export type ParagraphKind = 'contentsTitle' | 'heading' | 'quote' | 'text' | 'title' | 'toc'

/** What a paragraph takes from its style and the styles that it is based on. */
export type ParagraphStyle = {
  kind: ParagraphKind
  /** 1 for the highest heading. */
  level: number
  /** The style and those that it is based on, nearest first. */
  ids: string[]
  numbering: XmlElement | undefined
  /** How far it is indented, in twentieths of a point. */
  left: number | undefined
  formats: RunFormats
}

export type Styles = {
  paragraph: (id: string | undefined) => ParagraphStyle
  character: (id: string | undefined) => RunFormats
  hasHeaderRow: (tableStyleId: string | undefined) => boolean
}

/** Reads the styles part; a style that is missing is plain text. */
export const readStyles = (part: XmlElement | undefined): Styles => {
  const all = elementsOf(part, 'w:style')
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]))
  const usual = all.find(
    ({ attributes }) =>
      attributes['w:type'] === 'paragraph' && ['1', 'true'].includes(attributes['w:default'] ?? ''),
  )

  /** The style and those below it, nearest first; a circle ends where it closes. */
  const chain = (id: string | undefined): XmlElement[] => {
    const found: XmlElement[] = []
    let style = id === undefined ? undefined : byId.get(id)
    while (style !== undefined && !found.includes(style)) {
      found.push(style)
      style = byId.get(valueOf(style, 'w:basedOn') ?? '')
    }
    return found
  }
  const formatsOf = (styles: XmlElement[]): RunFormats =>
    styles
      .map((style) => readFormats(child(style, 'w:rPr')))
      .reduceRight<RunFormats>((below, own) => ({ ...below, ...own }), {})

  const paragraphs = new Map<string, ParagraphStyle>()
  const characters = new Map<string, RunFormats>()

  return {
    paragraph: (id) =>
      remembered(paragraphs, id ?? usual?.attributes['w:styleId'] ?? '', (known) => {
        const styles = chain(known)
        return {
          // A style that the file forgot to define is known by its identifier, as mammoth and Word do.
          ...((styles.length === 0 ? standingByName((id ?? '').toLowerCase()) : undefined) ??
            standingOf(styles)),
          ids: styles.map((style) => style.attributes['w:styleId'] ?? ''),
          numbering: numberingOf(styles),
          left: styles
            .map((style) => leftOf(child(style, 'w:pPr')))
            .find((left) => left !== undefined),
          formats: formatsOf(styles),
        }
      }),
    character: (id) =>
      id === undefined
        ? {}
        : remembered(characters, id, (known) =>
            withoutLinkColour(chain(known), formatsOf(chain(known))),
          ),
    hasHeaderRow: (id) =>
      chain(id).some((style) =>
        elementsOf(style, 'w:tblStylePr').some(
          (look) =>
            look.attributes['w:type'] === 'firstRow' &&
            (isOn(child(look, 'w:rPr'), 'w:b') === true ||
              at(look, 'w:tcPr', 'w:shd') !== undefined),
        ),
      ),
  }
}

const remembered = <Value>(
  known: Map<string, Value>,
  id: string,
  read: (id: string) => Value,
): Value => {
  const found = known.get(id) ?? read(id)
  known.set(id, found)
  return found
}

/** The colour of links says nothing of what they say. */
const withoutLinkColour = (styles: XmlElement[], formats: RunFormats): RunFormats => {
  const isLink = styles.some((style) =>
    /hyperlink|lien hypertexte/i.test(valueOf(style, 'w:name') ?? ''),
  )
  return isLink ? { ...formats, letters: '' } : formats
}

/** Where a paragraph begins, as its properties or those of a level of a list say. */
export const leftOf = (properties: XmlElement | undefined): number | undefined => {
  const { 'w:left': left, 'w:start': start } = child(properties, 'w:ind')?.attributes ?? {}
  const value = Number(start ?? left ?? Number.NaN)
  return Number.isFinite(value) ? value : undefined
}

/** A style may name the list, and one that it is based on the level, or the other way round. */
const numberingOf = (styles: XmlElement[]): XmlElement | undefined => {
  const given = styles.map((style) => at(style, 'w:pPr', 'w:numPr'))
  const found = ['w:ilvl', 'w:numId'].flatMap(
    (name) => given.map((numbering) => child(numbering, name)).find(Boolean) ?? [],
  )
  return found.length === 0 ? undefined : element('w:numPr', {}, found)
}

export type DocumentStatus = { kind: ParagraphKind; level: number }

const standingOf = (styles: XmlElement[]): DocumentStatus => {
  for (const style of styles) {
    const name = (valueOf(style, 'w:name') ?? '').toLowerCase()
    const standing = standingByName(name) ?? standingByOutline(child(style, 'w:pPr'))
    if (standing !== undefined) return standing
  }
  return { kind: 'text', level: 0 }
}

const standingByName = (name: string): DocumentStatus | undefined => {
  if (
    /^(?:toc|en-?t[êe]te d[eu] (?:la )?table des mati[èe]res|titre (?:de la )?tm) ?heading$|^en-?t[êe]te de (?:la )?table des mati[èe]res$/.test(
      name,
    )
  ) {
    return { kind: 'contentsTitle', level: 1 }
  }
  if (/^(?:toc|table of|table des mati|tm) ?(?:\d|figures|authorities|illustr|$)/.test(name)) {
    return { kind: 'toc', level: 0 }
  }
  if (name === 'title' || name === 'titre') return { kind: 'title', level: 0 }
  if (/^(?:intense )?quote$|^citation(?: intense)?$/.test(name)) return { kind: 'quote', level: 0 }
  const level = /^(?:heading|titre) ?([1-9])$/.exec(name)?.[1]
  return level === undefined ? undefined : { kind: 'heading', level: Number(level) }
}

/** The level that an outline level gives, in a style or in a paragraph: 9 says plain text. */
export const standingByOutline = (
  properties: XmlElement | undefined,
): DocumentStatus | undefined => {
  const outline = valueOf(properties, 'w:outlineLvl')
  if (outline === undefined) return undefined
  const level = Number(outline) + 1
  return level >= 1 && level <= 9 ? { kind: 'heading', level } : { kind: 'text', level: 0 }
}
