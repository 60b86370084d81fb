import type { RichText } from '../richText/model/nodes'
import { visitRichText, type Visitor } from '../richText/model/visit'
import { blockHtml } from './blockHtml'
import type { RenderContext } from './context'
import { directionOfMarkup, dirOf, type Directed } from './direction'
import { inlineHtml } from './inlineHtml'
import { listHtml } from './listHtml'
import { html, joined, type Markup } from './markup'
import { tableHtml } from './tableHtml'

const worded = (words: Markup[], set: (inside: Markup, direction: Markup) => Markup): Directed => {
  const inside = joined(words)
  const direction = directionOfMarkup(inside)
  return {
    direction,
    set: (base) => (inside.markup.trim() === '' ? inside : set(inside, dirOf(direction, base))),
  }
}

const headingHtml = (words: Markup[], level: number): Directed =>
  worded(words, (inside, dir) => html`<h${level}${dir}>${inside}</h${level}>`)

const visitorOf = (context: RenderContext): Visitor<Markup, Directed> => {
  const setBlock = blockHtml(context)
  return {
    ...inlineHtml,
    paragraph: (words) => worded(words, (inside, dir) => html`<p${dir}>${inside}</p>`),
    quote: (words) =>
      worded(words, (inside, dir) => html`<blockquote${dir}><p>${inside}</p></blockquote>`),
    heading: (words, tag) =>
      // One of spaces only is not set, and takes no level.
      headingHtml(words, joined(words).markup.trim() === '' ? 0 : context.level(tag)),
    list: listHtml,
    table: tableHtml,
    rule: () => ({ direction: null, set: () => html`<hr />` }),
    block: (fields) => {
      const whole = setBlock(fields)
      return {
        direction: directionOfMarkup(whole),
        set: (base) => (base === 'ltr' ? whole : html`<div dir="ltr">${whole}</div>`),
      }
    },
  }
}

/** A rich text as HTML, still to be sanitised. */
export const richTextHtml = (value: RichText | null, context: RenderContext): Markup =>
  joined(visitRichText(value, visitorOf(context)).map((block) => block.set('ltr')))
