import type { FrozenFile } from '../content/types'
import type { ResolvedContent } from '../kinds/contents'
import { renderingOf } from '../kinds/renderings'
import type { FileUrl } from './context'
import { endParts, renderedAttachments, renderedReferences } from './endParts'
import { fragment, type Press } from './fragments'
import { joined } from './markup'
import { partHtml, partText, type DocumentPart } from './parts'
import type { HeldFile, RenderedContent } from './rendered'

const heldFiles = (files: Iterable<FrozenFile>): HeldFile[] =>
  [...new Map([...files].map((file) => [`${file.sha256}/${file.name}`, file])).values()].map(
    ({ sha256, name, mimeType, bytes, media }) => ({ sha256, name, mimeType, bytes, media }),
  )

const wholeDocument = (content: ResolvedContent, press: Press, own: DocumentPart[]) => {
  const parts = [...own, ...endParts(content, press)]
  return {
    documentHtml: fragment(press, joined(parts.map(partHtml), '\n')),
    documentText: parts.map(partText).join('\n\n'),
  }
}

const shared = (content: ResolvedContent, press: Press) => ({
  title: content.title,
  summary: content.summary,
  language: content.language,
  easyToRead: content.easyToRead,
  themes: content.themes,
  keywords: content.keywords,
  audience: content.audience,
  settings: content.settings,
  authors: content.authors,
  relations: content.relations,
  references: renderedReferences(content),
  legalBasis: content.legalBasis,
  attachments: renderedAttachments(content, press),
})

/** The public form of a content: the typed fields of its kind, the whole document as HTML and text, its files. */
export const renderContent = (
  content: ResolvedContent,
  { fileUrl }: { fileUrl: FileUrl },
): RenderedContent => {
  const press: Press = { fileUrl, files: new Map() }
  // First of all: files are kept in the order in which they are come upon.
  const common = shared(content, press)
  const { fields, parts } = renderingOf(content.kind)(content, press)
  return {
    ...common,
    ...wholeDocument(content, press, parts),
    files: heldFiles(press.files.values()),
    ...fields,
  }
}
