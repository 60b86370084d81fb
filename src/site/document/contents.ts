import { html, type Markup } from '../../render/markup'
import { headingList, type Heading } from '../../render/pageParts'

/** The table of contents: beside the text where there is room, folded above it where there is not. */
export const contentsHtml = (headings: readonly Heading[]): Markup | false => {
  if (headings.length < 2) return false
  const list = headingList(headings)
  return html`<nav class="contents" aria-label="Sommaire">
    <details>
      <summary>Sommaire (${headings.length} parties)</summary>
      ${list}
    </details>
    <div class="contents__beside">
      <p>Sommaire</p>
      ${list}
    </div>
  </nav>`
}
