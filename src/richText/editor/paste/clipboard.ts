import { isRecord } from '../../../input/isRecord'
import { noticeOf } from './notice'
import { treeOf } from './readDom'
import { readPasted, readPastedText, type Pasted } from './readPasted'

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

const namespaceOf = (copied: string): unknown => {
  try {
    const parsed: unknown = JSON.parse(copied)
    return isRecord(parsed) ? parsed['namespace'] : undefined
  } catch {
    return undefined
  }
}

/**
 * What a clipboard or a drag brings from outside, read by our rules; null for what comes from an editor of this kind,
 * and for what holds neither text nor file.
 */
export const readClipboard = (data: DataTransfer, namespace: string): Pasted | null => {
  const copied = data.getData('application/x-lexical-editor')
  if (copied !== '' && namespaceOf(copied) === namespace) return null
  const html = data.getData('text/html')
  if (html.trim() !== '') {
    const pasted = readPasted(treeOf(parse(html)))
    if (pasted.blocks.length > 0 || pasted.notice.length > 0) return pasted
  }
  const text = data.getData('text/plain') || data.getData('text/uri-list')
  if (text.trim() !== '') return readPastedText(text)
  const count = data.files.length
  return count === 0
    ? null
    : { blocks: [], notice: noticeOf(new Map([['files', { count, details: [] }]])) }
}
