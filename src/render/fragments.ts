import type { FrozenFile } from '../content/types'
import type { RichText } from '../richText/model/nodes'
import { textOf } from '../richText/model/text'
import { addressOf, type FileUrl, type RenderContext } from './context'
import { headingLevels } from './headingLevels'
import { html, storedMarkup, type Markup } from './markup'
import type { RenderedFile, Rendition } from './renderedShared'
import { richTextHtml } from './richTextHtml'
import { sanitize } from './sanitize'

/** What a whole document is rendered with: every fragment adds its files to the same map. */
export type Press = { fileUrl: FileUrl; files: Map<string, FrozenFile> }

const context = (press: Press, firstLevel: number): RenderContext => ({
  ...press,
  level: headingLevels(firstLevel),
})

/** A rich text as HTML and text; its headings start at `firstLevel`. */
export const rendition = (press: Press, value: RichText | null, firstLevel = 3): Rendition => {
  const set = richTextHtml(value, context(press, firstLevel))
  return { html: sanitize(set.markup, press.files), text: textOf(value) }
}

/** Markup as a sanitised fragment. */
export const fragment = (press: Press, markup: Markup): string =>
  sanitize(markup.markup, press.files)

/** A rendition's HTML, to be put into a larger piece. */
export const htmlOf = ({ html: sanitised }: Rendition): Markup => storedMarkup(sanitised)

/** An image of its own, outside any text. */
export const imageHtml = (press: Press, file: FrozenFile): Markup => {
  const address = addressOf(context(press, 3), file)
  return html`<figure class="figure">
    <img
      src="${address}"
      alt="${file.alt}"
      ${file.width !== null && html` width="${file.width}"`}${file.height !== null && html` height="${file.height}"`}
      loading="lazy"
    />
  </figure>`
}

/** A video with its controls. */
export const videoHtml = (press: Press, file: FrozenFile): Markup => {
  const address = addressOf(context(press, 3), file)
  return html`<figure class="figure">
    <video src="${address}" controls preload="metadata"></video>
    <figcaption><a href="${address}">Télécharger la vidéo</a></figcaption>
  </figure>`
}

/** What the API tells of a file. */
export const publicFile = (press: Press, file: FrozenFile, title: string): RenderedFile => ({
  title: title || file.name,
  url: addressOf(context(press, 3), file),
  mimeType: file.mimeType,
  bytes: file.bytes,
  sha256: file.sha256,
  name: file.name,
})
