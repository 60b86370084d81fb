import type { ResourceContent } from '../kinds/resource/content'
import { isSafeUrl } from '../richText/model/urls'
import { fileFacts } from './fileFacts'
import { htmlOf, publicFile, rendition, type Press } from './fragments'
import { html } from './markup'
import type { DocumentPart } from './parts'
import type { KindRendering } from './protocol'
import type { RenderedResource } from './rendered'

type ResourceFields = Pick<RenderedResource, 'category' | 'file' | 'html' | 'kind' | 'text' | 'url'>

/** The text, then where the file or the page is. */
export const renderResource = (
  content: ResourceContent,
  press: Press,
): KindRendering<ResourceFields> => {
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
