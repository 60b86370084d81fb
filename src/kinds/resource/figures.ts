import { claimsOfRows } from '../../figures/claims'
import { piecesOfRichText, type Writing } from '../../figures/ofRichText'
import { lines, type ContentPart } from '../../figures/parts'
import { fileFacts } from '../../render/fileFacts'
import { isSafeUrl } from '../../richText/model/urls'
import type { KindFigures } from '../interface/figures'
import type { ResourceContent } from './content'
import type { ResourceFields } from './rendering'

const partOf = ({ content }: ResourceContent, writing: Writing): ContentPart => ({
  path: 'content',
  title: 'Contenu',
  text: piecesOfRichText(content, 'Contenu', writing),
  beside: [],
})

export const resourceFigures: KindFigures<ResourceContent, ResourceFields> = {
  wholeField: 'content',
  parts: (content, writing) => [partOf(content, writing)],
  document: (content, writing) => {
    const { file, url } = content
    const facts = file && writing === 'marked' ? fileFacts(file) : ''
    return [
      ...partOf(content, writing).text,
      ...lines('Accès à la ressource', [
        file ? `${file.name} ${facts}` : '',
        isSafeUrl(url) ? url : '',
      ]),
    ]
  },
  claims: (content, fields) =>
    claimsOfRows(
      { marked: [partOf(content, 'marked')], plain: [partOf(content, 'plain')] },
      [{ html: fields.html, text: fields.text, title: 'Contenu' }],
      'content',
    ),
}
