import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'

import type { PlainWord } from '../word/readWord'
import { parseXml } from '../xml/parse'
import { serializeXml } from '../xml/serialize'
import { element, type XmlElement } from '../xml/tree'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Underlines are kept; the rest of mammoth's own map deals with styles that we have resolved. */
const styleMap = ['u => u', 'comment-reference =>']

/**
 * The text as mammoth's HTML, read as XML. Its pictures are `<img src="N">`, N the number under which
 * the reading found them: mammoth never sees their bytes, nor any other part of the file.
 */
export const toHtml = async (plain: PlainWord): Promise<XmlElement> => {
  const convertImage = mammoth.images.imgElement(async (image) => ({
    src: (await image.readAsBuffer()).toString('utf8'),
  }))
  const { value } = await mammoth.convertToHtml(
    { buffer: writePackage(plain) },
    { convertImage, styleMap, includeEmbeddedStyleMap: false, externalFileAccess: false },
  )
  return parseXml(`<html>${value}</html>`)
}

const writePackage = (plain: PlainWord): Buffer => {
  const relations = strToU8(writeRelations(plain))
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(packageRelations),
  }
  files['word/document.xml'] = strToU8(serializeXml(plain.document))
  files['word/_rels/document.xml.rels'] = relations
  for (const index of plain.images.keys()) {
    files[`word/media/${String(index)}.png`] = strToU8(String(index))
  }
  return Buffer.from(zipSync(files, { level: 0 }))
}

/** The relations of the one part: pictures and links. */
const writeRelations = ({ images, links }: PlainWord): string => {
  const relation = (Id: string, type: string, Target: string): XmlElement =>
    element('Relationship', { Id, Type: `${office}/${type}`, Target })
  const root = element(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    [
      ...images.map((_, index) =>
        relation(`img${String(index)}`, 'image', `media/${String(index)}.png`),
      ),
      ...links.map((target, index) => relation(`lnk${String(index)}`, 'hyperlink', target)),
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
