import { parse, type DefaultTreeAdapterTypes } from 'parse5'

import { readPasted, type Pasted } from '../../../../../src/richText/editor/paste/readPasted'
import type { Node } from '../../../../../src/richText/editor/paste/tree'
import { richText } from '../../../../../src/richText/model/build'
import { textOf } from '../../../../../src/richText/model/text'
import { richTextHtml } from '../../../../../src/render/richTextHtml'

/** The tree of a page as the browser's parser makes it. */
export const treeOf = (nodes: DefaultTreeAdapterTypes.ChildNode[]): Node[] =>
  nodes.flatMap((node): Node[] => {
    if ('value' in node) return [node.value]
    if (!('tagName' in node)) return []
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    return [{ tag: node.tagName, attributes, children: treeOf(node.childNodes) }]
  })

/** What a paste of this HTML brings. */
export const pasted = (html: string): Pasted => readPasted(treeOf(parse(html).childNodes))

/** The same as plain text, as it is published. */
export const pastedText = (html: string): string => textOf(richText(pasted(html).blocks))

/** The same as HTML, as it is published. */
export const pastedHtml = (html: string): string =>
  richTextHtml(richText(pasted(html).blocks), {
    fileUrl: (sha256, name) => `/${sha256}/${name}`,
    files: new Map(),
    level: (tag) => Number(tag.slice(1)),
  }).markup.replace(/\s*\n\s*|(?<=>) +(?=<\/?t)/g, '')
