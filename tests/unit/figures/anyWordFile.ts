import { fc } from '@fast-check/vitest'

import { buildDocx, cell, item, lists, p, row } from '../import/buildDocx'
import { dose } from './doses'

/** A dose as it stands in XML and in HTML. */
const escaped = dose.map((text) => text.replaceAll('<', '&lt;'))

type Line = { word: string; html: string; isItem?: boolean }

const raised = (kind: 'html' | 'word'): string =>
  kind === 'html'
    ? '10<sup>9</sup>'
    : '</w:t></w:r><w:r><w:t>10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>9</w:t></w:r><w:r><w:t xml:space="preserve">'

const paragraph = fc.tuple(escaped, fc.boolean()).map(([text, hasPower]): Line => {
  const more = (kind: 'html' | 'word'): string => (hasPower ? ` soit ${raised(kind)} /L` : '')
  return {
    word: p(`${text}${more('word')}`),
    html: `<p class="MsoNormal">${text}${more('html')}</p>`,
  }
})

const listItem = escaped.map((text): Line => ({
  word: item(text, 2),
  html: `<li>${text}</li>`,
  isItem: true,
}))

const table = fc
  .array(fc.tuple(escaped, escaped), { minLength: 1, maxLength: 3 })
  .map((rows): Line => ({
    word: `<w:tbl>${rows.map(([a, b]) => row([cell(a), cell(b)])).join('')}</w:tbl>`,
    html: `<table>${rows.map(([a, b]) => `<tr><td>${a}</td><td>${b}</td></tr>`).join('')}</table>`,
  }))

// A list goes on counting behind what interrupts it, as Word counts it.
const htmlOf = (lines: readonly Line[]): string => {
  let number = 0
  return lines
    .map(({ html, isItem }, at) => {
      if (isItem !== true) return html
      number += 1
      const isFirst = lines[at - 1]?.isItem !== true
      const isLast = lines[at + 1]?.isItem !== true
      return `${isFirst ? `<ol start="${String(number)}">` : ''}${html}${isLast ? '</ol>' : ''}`
    })
    .join('')
}

/** One text, as a Word file and as the HTML that a clipboard holds of it. */
export const anyTwice = fc
  .array(fc.oneof(paragraph, listItem, table), { minLength: 1, maxLength: 12 })
  .map((lines) => ({
    bytes: buildDocx({ body: lines.map(({ word }) => word).join(''), numbering: lists(4) }),
    html: `<html><body><!--StartFragment-->${htmlOf(lines)}<!--EndFragment--></body></html>`,
  }))

const titled = fc
  .tuple(escaped, fc.constantFrom('Titre1', 'Titre2', 'Citation'))
  .map(([text, style]) => p(text, style))

const numbered = fc
  .tuple(escaped, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 2 }))
  .map(([text, list, level]) => item(text, list, level))

/** Any Word file of doses: paragraphs, headings, quotations, lists of any start and depth, tables. */
export const anyWordFile = fc
  .array(
    fc.oneof(
      escaped.map((text) => p(text)),
      titled,
      numbered,
      table.map(({ word }) => word),
    ),
    {
      minLength: 1,
      maxLength: 20,
    },
  )
  .map((blocks) => buildDocx({ body: blocks.join(''), numbering: lists(4) }))
