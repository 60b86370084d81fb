import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'

import type { PlainWord } from '../word/readWord'
import { parseXml } from '../../ooxml/xml/parse'
import { serializeXml } from '../../ooxml/xml/serialize'
import { descendants, element, type XmlElement, type XmlNode } from '../../ooxml/xml/tree'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Underlines are kept; the rest of mammoth's own map deals with styles that we have resolved. */
const styleMap = ['u => u', 'comment-reference =>']

/** As many blocks at a time as keep mammoth, which holds all it reads several times over, within bounds. */
const blocksAtOnce = 400

/**
 * The text as mammoth's HTML, read as XML, part after part: nothing that mammoth reads of a block hangs
 * on another. Its pictures are `<img src="N">`, N the number under which the reading found them: mammoth
 * never sees their bytes, nor any other part of the file.
 */
export const toHtml = async ({ blocks, links }: PlainWord): Promise<XmlElement> => {
  const whole = element('html')
  for (let from = 0; from < blocks.length; from += blocksAtOnce) {
    const part = blocks.slice(from, from + blocksAtOnce)
    for (const node of (await convert(part, links)).children) whole.children.push(node)
  }
  return whole
}

const convert = async (blocks: XmlNode[], links: string[]): Promise<XmlElement> => {
  const convertImage = mammoth.images.imgElement(async (image) => ({
    src: (await image.readAsBuffer()).toString('utf8'),
  }))
  const { value } = await mammoth.convertToHtml(
    { buffer: writePackage(blocks, links) },
    { convertImage, styleMap, includeEmbeddedStyleMap: false, externalFileAccess: false },
  )
  return parseXml(`<html>${value}</html>`)
}

const writePackage = (blocks: XmlNode[], links: string[]): Buffer => {
  const document = element('w:document', {}, [element('w:body', {}, blocks)])
  const used = usedIn(document)
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(packageRelations),
    'word/document.xml': strToU8(serializeXml(document)),
    'word/_rels/document.xml.rels': strToU8(writeRelations(used, links)),
  }
  for (const index of used.images) {
    files[`word/media/${index}.png`] = strToU8(index)
  }
  return Buffer.from(zipSync(files, { level: 0 }))
}

type Used = { images: Set<string>; links: Set<string> }

/** The pictures and links of some blocks, by their numbers. */
const usedIn = (document: XmlElement): Used => {
  const used: Used = { images: new Set(), links: new Set() }
  for (const { attributes } of descendants(document)) {
    const { 'r:embed': image, 'r:id': link } = attributes
    if (image !== undefined) used.images.add(image.slice('img'.length))
    if (link !== undefined) used.links.add(link.slice('lnk'.length))
  }
  return used
}

/** The relations of the one part: pictures and links. */
const writeRelations = ({ images, links: used }: Used, links: string[]): string => {
  const relation = (Id: string, type: string, Target: string): XmlElement =>
    element('Relationship', { Id, Type: `${office}/${type}`, Target })
  const root = element(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    [
      ...[...images].map((index) => relation(`img${index}`, 'image', `media/${index}.png`)),
      ...[...used].map((index) => relation(`lnk${index}`, 'hyperlink', links[Number(index)] ?? '')),
    ],
  )
  return serializeXml(root)
}

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="png" ContentType="image/png"/>' +
  `<Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/>` +
  '</Types>'

const packageRelations =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  `<Relationship Id="main" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`
