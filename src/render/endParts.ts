import { isSafeUrl } from '../richText/model/urls'
import { relationTypes } from '../vocabulary/documents'
import type { SharedContent } from '../content/types'
import { dateFr } from '../dates/french'
import { fileFacts } from './fileFacts'
import { publicFile, type Press } from './fragments'
import { html, multiline, type Markup } from './markup'
import type { DocumentPart } from './parts'
import type { RenderedFile, RenderedReference } from './renderedShared'

/** The references of a document, without the addresses that lead nowhere safe. */
export const renderedReferences = ({ references }: SharedContent): RenderedReference[] =>
  references.map(({ label, source, url, dateRead }) => ({
    label,
    source,
    url: isSafeUrl(url) ? url : null,
    dateRead: dateRead === '' ? null : dateRead,
  }))

/** The attachments of a document whose file is there. */
export const renderedAttachments = (content: SharedContent, press: Press): RenderedFile[] =>
  content.attachments.flatMap(({ title, file }) => (file ? [publicFile(press, file, title)] : []))

const referenceHtml = ({ label, source, url, dateRead }: RenderedReference): Markup =>
  html`<li>
    ${url === null ? label : html`<a href="${url}" rel="noopener noreferrer">${label || url}</a>`}${source !== '' && html`, ${source}`}${dateRead !== null && html` (consulté le ${dateFr(dateRead)})`}
  </li>`

const referenceText = ({ label, source, url, dateRead }: RenderedReference): string =>
  [label, source, url, dateRead === null ? '' : `consulté le ${dateFr(dateRead)}`]
    .filter((part) => part !== null && part !== '')
    .join(', ')

const attachmentHtml = (file: RenderedFile): Markup =>
  html`<li><a href="${file.url}">${file.title}</a> (${fileFacts(file)})</li>`

const listed = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

type Part = Omit<DocumentPart, 'html' | 'text'> & { items: Markup[]; lines: string[] }

const part = ({ items, lines, ...heading }: Part): DocumentPart[] =>
  items.length === 0
    ? []
    : [
        {
          ...heading,
          html: html`<ul>
            ${items}
          </ul>`,
          text: listed(lines),
        },
      ]

/** What every document ends with: attachments, related documents, legal basis, sources, authors. */
export const endParts = (content: SharedContent, press: Press): DocumentPart[] => {
  const attachments = renderedAttachments(content, press)
  const references = renderedReferences(content)
  const { relations, legalBasis, authors } = content
  const authorLine = (author: (typeof authors)[number]): string =>
    [author.name, author.function, author.organisation].filter((words) => words !== '').join(', ')
  return [
    ...part({
      id: 'pieces-jointes',
      title: 'Pièces jointes',
      items: attachments.map(attachmentHtml),
      lines: attachments.map(({ title, url }) => `${title} (${url})`),
    }),
    ...part({
      id: 'documents-lies',
      title: 'Documents liés',
      items: relations.map(
        ({ type, reference }) => html`<li>${relationTypes.labels[type]} : ${reference}</li>`,
      ),
      lines: relations.map(({ type, reference }) => `${relationTypes.labels[type]} : ${reference}`),
    }),
    ...part({
      id: 'cadre-legal',
      title: 'Cadre légal',
      items: legalBasis.map(
        ({ text, citation }) =>
          html`<li>${multiline(text)}${citation !== '' && html` <cite>(${citation})</cite>`}</li>`,
      ),
      lines: legalBasis.map(({ text, citation }) =>
        citation === '' ? text : `${text} (${citation})`,
      ),
    }),
    ...part({
      id: 'sources',
      title: 'Sources',
      items: references.map(referenceHtml),
      lines: references.map(referenceText),
    }),
    ...part({
      id: 'auteurs',
      title: 'Auteurs',
      items: authors.map((author) => html`<li>${authorLine(author)}</li>`),
      lines: authors.map(authorLine),
    }),
  ]
}
