import { describe, expect, it } from 'vitest'

import {
  block,
  heading,
  link,
  list,
  paragraph,
  richText,
  table,
  textNode,
} from '../../../src/richText/model/build'
import type { LinkNode } from '../../../src/richText/model/nodes'
import { renderContent } from '../../../src/render/renderContent'
import { renderPage } from '../../../src/render/renderPage'
import { hostileTexts, hostileUrls } from '../../helpers/hostile/words'
import {
  attribute,
  dangersIn,
  elementsOf,
  elementsOfPage,
  shownText,
} from '../../helpers/hostile/parsed'
import {
  buildFile,
  buildNewsletter,
  buildProtocol,
  buildResource,
  buildTraining,
  fileUrl,
} from './support/samples'

const texts = Object.entries(hostileTexts)

const everywhere = (evil: string) =>
  richText([
    heading('h3', evil),
    paragraph([textNode(evil, 127), link('https://example.org/', evil)]),
    list('bullet', [evil]),
    table([[{ children: [paragraph(evil)], header: true }]]),
    block({ blockType: 'alert', level: 'info', title: evil, text: evil }),
    block({
      blockType: 'dosageTable',
      caption: evil,
      rows: [{ drug: evil, dose: evil, route: evil }],
      source: evil,
    }),
    block({
      blockType: 'numberedSteps',
      title: evil,
      steps: [{ text: evil, detail: evil, who: evil }],
    }),
    block({
      blockType: 'decisionTable',
      caption: evil,
      rows: [{ condition: evil, action: evil, remark: evil }],
    }),
    block({
      blockType: 'scale',
      code: evil,
      name: evil,
      population: evil,
      minimum: 0,
      maximum: 1,
      threshold: evil,
      levels: [{ score: evil, meaning: evil }],
      instructions: evil,
      source: evil,
    }),
    block({
      blockType: 'figure',
      image: buildFile({ name: evil, alt: evil }),
      alt: evil,
      caption: evil,
    }),
    block({ blockType: 'localField', key: 'k', label: evil, hint: evil }),
  ])

const evilShared = (evil: string) => ({
  title: evil,
  summary: evil,
  keywords: [evil],
  themes: [{ code: evil, title: evil }],
  authors: [{ name: evil, function: evil, organisation: evil }],
  relations: [{ type: 'seeAlso' as const, reference: evil }],
  references: [{ label: evil, source: evil, url: evil, dateRead: evil }],
  legalBasis: [{ text: evil, citation: evil }],
  attachments: [{ title: evil, file: buildFile({ name: evil, mimeType: evil }) }],
})

const contents = (evil: string) => {
  const content = everywhere(evil)
  const shared = evilShared(evil)
  return [
    buildProtocol({
      ...shared,
      population: evil,
      sections: [{ key: evil, kind: 'other', title: evil, content }],
    }),
    buildTraining({
      ...shared,
      objectives: [evil],
      slides: [
        {
          key: evil,
          layout: 'image',
          title: evil,
          content,
          notes: evil,
          image: buildFile({ alt: evil }),
          video: buildFile({ name: evil }),
        },
      ],
    }),
    buildNewsletter({
      ...shared,
      issue: evil,
      editorial: content,
      items: [
        {
          key: evil,
          type: 'release',
          title: evil,
          reference: evil,
          release: { reference: evil, number: evil, title: evil, summary: evil },
          content: null,
          date: evil,
        },
      ],
    }),
    buildResource({ ...shared, content, file: buildFile({ name: evil }), url: evil }),
  ]
}

const pageOf = (rendered: ReturnType<typeof renderContent>, evil: string): string =>
  renderPage({
    ...rendered,
    reference: evil,
    number: evil,
    status: 'withdrawn',
    contentHash: evil,
    language: evil,
    workingGroup: { slug: evil, name: evil },
    audience: [evil],
    settings: [evil],
    formerReferences: [evil],
    effectiveAt: evil,
    reviewDueAt: evil,
    changeType: evil,
    changeSummary: evil,
    supersedes: evil,
    signatures: [
      {
        name: evil,
        profession: evil,
        function: evil,
        organisation: evil,
        role: evil,
        meaning: evil,
        at: evil,
      },
    ],
    override: { name: evil, reason: evil, at: evil },
    withdrawal: { kind: evil, reason: evil, at: evil, replacedBy: evil },
  })

// What cannot stand in HTML is dropped or replaced when it is escaped; spaces at the edge of a block do not show.
const asShown = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .trim()

describe('a document full of hostile text', () => {
  it.each(texts)('shows %s as text, and nothing else, in every fragment', (_name, evil) => {
    for (const content of contents(evil)) {
      const rendered = renderContent(content, { fileUrl })
      const files = rendered.files.map(({ sha256, name }) => fileUrl(sha256, name))
      expect(dangersIn(elementsOf(rendered.documentHtml), files)).toEqual([])
      expect(shownText(rendered.documentHtml)).toContain(asShown(evil))
    }
  })

  it.each(texts)(
    'puts %s into a page as text: one style, no script, no foreign address',
    (_name, evil) => {
      for (const content of contents(evil)) {
        const rendered = renderContent(content, { fileUrl })
        const files = rendered.files.map(({ sha256, name }) => fileUrl(sha256, name))
        const elements = elementsOfPage(pageOf(rendered, evil))
        expect(dangersIn(elements, files)).toEqual([])
        expect(elements.filter(({ tagName }) => tagName === 'style')).toHaveLength(1)
        expect(elements.filter(({ tagName }) => tagName === 'title')).toHaveLength(1)
        expect(
          elements.filter((element) => attribute(element, 'http-equiv') !== undefined),
        ).toHaveLength(0)
      }
    },
  )
})

describe('a link with a hostile address', () => {
  const linkTo = (url: string): LinkNode => link(url, 'lire')

  it.each(Object.entries(hostileUrls))('is set as plain text: %s', (_name, url) => {
    const content = buildProtocol({
      sections: [
        { key: 's', kind: 'scope', title: '', content: richText([paragraph([linkTo(url)])]) },
      ],
      references: [{ label: 'Source', source: '', url, dateRead: '' }],
      attachments: [],
    })
    const rendered = renderContent(content, { fileUrl })
    const links = elementsOf(rendered.documentHtml).filter(({ tagName }) => tagName === 'a')
    expect(links).toEqual([])
    expect(shownText(rendered.documentHtml)).toContain('lire')
    expect(rendered.references[0]?.url).toBeNull()
  })
})
