import { insertText } from '../grid/insertText'
import { pastedRows } from '../grid/pastedRows'
import { readClipboard } from './clipboard'

const types = new Set(['', 'search', 'text'])

const fieldOf = (target: EventTarget | null): HTMLInputElement | HTMLTextAreaElement | null => {
  if (target instanceof HTMLTextAreaElement) return target
  return target instanceof HTMLInputElement && types.has(target.type) ? target : null
}

const bare = (text: string): string => text.replace(/\s+/g, '')

/**
 * What a field of plain text takes from a paste whose own plain text would say something else: « 10⁶ » for a raised 6,
 * nothing of what was deleted or hidden. Null leaves the paste to the browser, which can undo it.
 */
export const plainFieldText = (data: DataTransfer): { text: string; notice: string[] } | null => {
  if (data.getData('text/html').trim() === '') return null
  const read = readClipboard(data, '')
  if (read === null) return null
  const rows = pastedRows(read.blocks)
  const text = 'text' in rows ? rows.text : rows.rows.map((row) => row.join('\t')).join('\n')
  return bare(text) === bare(data.getData('text/plain')) ? null : { text, notice: read.notice }
}

/** Takes a paste into a field of plain text, unless its own plain text says the same; gives what is to be told. */
export const takePlainPaste = (event: ClipboardEvent): string[] => {
  const field = fieldOf(event.target)
  if (event.defaultPrevented || field === null || field.readOnly || event.clipboardData === null)
    return []
  if (field.closest('.text-grid') !== null) return []
  const taken = plainFieldText(event.clipboardData)
  if (taken === null) return []
  event.preventDefault()
  insertText(
    field,
    field instanceof HTMLInputElement ? taken.text.replace(/\s*\n\s*/g, ' / ') : taken.text,
  )
  return taken.notice
}
