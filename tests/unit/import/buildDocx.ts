import { strToU8, zipSync, type Zippable } from 'fflate'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ')

export type DocxParts = {
  /** The inside of `w:body`. */
  body: string
  /** Insides of the other parts. */
  styles?: string
  numbering?: string
  footnotes?: string
  header?: string
  title?: string
  /** Links of the main part: `[id, address]`. */
  links?: [string, string][]
  /** Pictures of the main part by relation id; their parts are `media/<id>.<extension>`. */
  images?: Record<string, { extension: string; bytes: Uint8Array }>
  /** Entries added, or put in the place of those made here. */
  entries?: Record<string, Uint8Array | string>
  mainType?: string
}

const part = (name: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${inside}</w:${name}>`

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${type === 'hyperlink' ? ' TargetMode="External"' : ''}/>`

const relations = (rows: string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`

/** The style names that Word writes, under the identifiers of a French Word. */
export const frenchStyles = [
  ['Titre', 'Title'],
  ['Titre1', 'heading 1'],
  ['Titre2', 'heading 2'],
  ['Titre3', 'heading 3'],
  ['TM1', 'toc 1'],
  ['Citation', 'Quote'],
]
  .map(
    ([id, name]) =>
      `<w:style w:type="paragraph" w:styleId="${id ?? ''}"><w:name w:val="${name ?? ''}"/></w:style>`,
  )
  .join('')

/** A small Word file, made of XML written by the test. */
export const buildDocx = (parts: DocxParts): Uint8Array => {
  const optional = [
    ['styles', parts.styles ?? frenchStyles],
    ['numbering', parts.numbering],
    ['footnotes', parts.footnotes],
  ] as const
  const present = optional.flatMap(([name, inside]) =>
    inside === undefined ? [] : [{ name, inside }],
  )
  const images = Object.entries(parts.images ?? {})
  const files: Record<string, Uint8Array | string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${parts.mainType ?? mainType}"/></Types>`,
    '_rels/.rels': relations([
      relation('rId1', 'officeDocument', 'word/document.xml'),
      relation('rId2', 'metadata/core-properties', 'docProps/core.xml'),
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="urn:x" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${parts.title ?? ''}</dc:title></cp:coreProperties>`,
    'word/document.xml': part('document', `<w:body>${parts.body}</w:body>`),
    'word/_rels/document.xml.rels': relations([
      ...present.map(({ name }) => relation(name, name, `${name}.xml`)),
      ...(parts.header === undefined ? [] : [relation('header', 'header', 'header1.xml')]),
      ...(parts.links ?? []).map(([id, address]) => relation(id, 'hyperlink', address)),
      ...images.map(([id, { extension }]) => relation(id, 'image', `media/${id}.${extension}`)),
    ]),
    ...Object.fromEntries(
      present.map(({ name, inside }) => [`word/${name}.xml`, part(name, inside)]),
    ),
    ...(parts.header !== undefined && { 'word/header1.xml': part('hdr', parts.header) }),
    ...Object.fromEntries(
      images.map(([id, { extension, bytes }]) => [`word/media/${id}.${extension}`, bytes]),
    ),
    ...parts.entries,
  }
  return zip(files)
}

/** A zip of these entries. */
export const zip = (files: Record<string, Uint8Array | string>): Uint8Array => {
  const entries: Zippable = {}
  for (const [name, content] of Object.entries(files)) {
    entries[name] = typeof content === 'string' ? strToU8(content) : content
  }
  return zipSync(entries)
}

/** A paragraph of one run. */
export const p = (text: string, style = ''): string =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${r(text)}</w:p>`

/** A run, with the inside of its properties. */
export const r = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** An item of a list. */
export const item = (text: string, numId: number, level = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr></w:pPr>${r(text)}</w:p>`

/** Lists 1 (bullets) and 2 (numbers), and 3: numbers again, of the same definition, from `start`. */
export const lists = (start = 1): string => {
  const levels = (format: string, text: string): string =>
    [0, 1, 2]
      .map(
        (level) =>
          `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text.replace('N', String(level + 1))}"/></w:lvl>`,
      )
      .join('')
  return (
    `<w:abstractNum w:abstractNumId="0">${levels('bullet', '•')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${levels('decimal', '%N.')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    `<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`
  )
}

/** A cell of one paragraph, with the inside of its properties. */
export const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`

/** A row; `isHeader` marks it as one. */
export const row = (cells: string[], isHeader = false): string =>
  `<w:tr>${isHeader ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`

/** A picture in a run. */
export const picture = (id: string, alt = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

/** The smallest picture that decodes: one red dot. */
export const redDot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
