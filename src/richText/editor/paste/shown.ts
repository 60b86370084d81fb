import { boxOf, checkedName, controlText, isPictureOfBox, isTrace, signOfPicture } from './controls'
import { coloursIn } from './formats'
import {
  elementsBelow,
  isComment,
  isCommentMark,
  isCommentText,
  isContents,
  isDeleted,
  isEmptyForeign,
  isHidden,
  isInserted,
  isObject,
  neverShown,
  type Styled,
} from './leftOut'
import type { PasteWarnings } from './warnings'
import { createStyles } from './styleSheet'
import { isBlank, wordsOf, type Element, type Node, type ShownNode } from './tree'

/** Their table knows what a hidden row or column hides. */
const ofTables = new Set(['col', 'colgroup', 'td', 'th', 'tr'])

/** Whether a node stands in a link, right in a heading, in an item with a box. */
type Inside = { link: boolean; heading: boolean; box: boolean }

/** The first words of what is left out, for the author to know it. */
export const brief = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line === '' ? '' : `«\u00A0${line.length > 40 ? `${line.slice(0, 39)}…` : line}\u00A0»`
}

/**
 * What was pasted, as its program shows it: comments, deleted and hidden text out, changes accepted, controls as what
 * they say. What is left out and was not empty is told.
 */
export const shownOf = (nodes: readonly Node[], warnings: PasteWarnings): ShownNode[] => {
  const styleOf = createStyles(nodes)
  const hasCommentTexts = elementsBelow(nodes).some(isCommentText)
  const isCounted = hasCommentTexts ? isCommentText : isCommentMark
  let hasContents = false

  const isLeftOut = (styled: Styled): boolean => {
    const { node, style } = styled
    const isWritten = !isBlank([node])
    if (isComment(styled)) {
      const comments = elementsBelow([node]).filter(isCounted)
      // A mark may lie in a mark.
      for (const comment of comments)
        if (!comments.some((other) => other !== comment && other.children.includes(comment)))
          warnings.add('comments')
      return true
    }
    if (isDeleted(styled)) {
      if (isWritten) warnings.add('changes')
      return true
    }
    if (isHidden(styled) && !ofTables.has(node.tag)) {
      const isNews = isWritten && style.get('mso-list') !== 'ignore'
      if (isNews) warnings.add('hiddenText', brief(wordsOf(node)))
      return true
    }
    if (!isContents(styled)) return false
    if (!hasContents) warnings.add('contents')
    hasContents = true
    return true
  }

  /** What stands for an element that is no text itself; undefined for one that is read. */
  const insteadOf = (node: Element, inside: Inside): ShownNode[] | undefined => {
    const control = controlText(node)
    if (control !== undefined) {
      if ((control.others ?? 0) > 0) warnings.add('choices', brief(control.text))
      return [control.text]
    }
    if (node.tag === 'img' || node.tag === 'svg') {
      const sign = signOfPicture(node)
      if (sign !== undefined) return [sign]
      if (!isTrace(node) && !(inside.box && isPictureOfBox(node))) warnings.add('pictures')
      return []
    }
    if (!isObject(node)) return isEmptyForeign(node) ? [] : undefined
    warnings.add('objects')
    return []
  }

  const read = (node: Node, inside: Inside): ShownNode[] => {
    if (typeof node === 'string') return [node]
    if (neverShown.has(node.tag)) return []
    const style = styleOf(node)
    if (isLeftOut({ node, style })) return []
    const instead = insteadOf(node, inside)
    if (instead !== undefined) return instead
    const isWritten = !isBlank(node.children)
    if (isWritten && isInserted({ node, style })) warnings.add('changes')
    const box = node.tag === 'li' ? boxOf(node) : undefined
    const place = {
      link: inside.link || node.tag === 'a',
      heading: /^h[1-6]$/.test(node.tag),
      box: node.tag === 'li' ? box !== undefined : inside.box,
    }
    if (isWritten && !place.link && !place.heading && !inside.heading)
      for (const colour of coloursIn({ ...node, style, children: [] }))
        warnings.add('colour', colour)
    const children = node.children.flatMap((child) => read(child, place))
    // A row that a tracked change took out leaves no empty one.
    if (node.tag === 'tr' && isWritten && isBlank(children)) return []
    const attributes =
      box === undefined ? node.attributes : { ...node.attributes, [checkedName]: String(box) }
    return [{ tag: node.tag, attributes, style, children }]
  }
  return nodes.flatMap((node) => read(node, { link: false, heading: false, box: false }))
}
