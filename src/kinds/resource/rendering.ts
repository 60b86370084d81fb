import { fileFacts } from '../../render/fileFacts'
import { htmlOf, publicFile, rendition } from '../../render/fragments'
import { html } from '../../render/markup'
import type { DocumentPart } from '../../render/parts'
import type { RenderedFile, Rendition } from '../../render/renderedShared'
import { isSafeUrl } from '../../richText/model/urls'
import type { KindRendering } from '../interface/rendering'
import type { ResourceCategory } from './codes'
import type { ResourceContent } from './content'

export type ResourceFields = Rendition & {
  kind: 'resource'
  category: ResourceCategory | null
  file: RenderedFile | null
  url: string | null
}

/** The text, then where the file or the page is. */
export const renderResource: KindRendering<ResourceContent, ResourceFields> = (content, press) => {
  const own = rendition(press, content.content)
  const file = content.file && publicFile(press, content.file, content.title)
  const url = isSafeUrl(content.url) ? content.url : null
  const textPart: DocumentPart[] =
    own.html === '' ? [] : [{ id: 'contenu', title: 'Contenu', html: htmlOf(own), text: own.text }]
  const access = [
    ...(file
      ? [
          {
            html: html`<li><a href="${file.url}">${file.name}</a> (${fileFacts(file)})</li>`,
            text: `- ${file.name} (${file.url})`,
          },
        ]
      : []),
    ...(url === null
      ? []
      : [
          {
            html: html`<li><a href="${url}" rel="noopener noreferrer">${url}</a></li>`,
            text: `- ${url}`,
          },
        ]),
  ]
  const accessPart: DocumentPart[] =
    access.length === 0
      ? []
      : [
          {
            id: 'acces',
            title: 'Accès à la ressource',
            html: html`<ul>
              ${access.map((line) => line.html)}
            </ul>`,
            text: access.map((line) => line.text).join('\n'),
          },
        ]
  return {
    fields: { kind: 'resource', category: content.category, ...own, file, url },
    parts: [...textPart, ...accessPart],
  }
}
