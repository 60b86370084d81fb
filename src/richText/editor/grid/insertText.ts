/** Writes a text in the place of what is selected in a field, as if it were typed: the browser can undo it. */
export const insertText = (field: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  field.focus()
  if (document.execCommand('insertText', false, text)) return
  const { selectionStart, selectionEnd, value } = field
  const start = selectionStart ?? value.length
  field.setRangeText(text, start, selectionEnd ?? start, 'end')
  // React knows a value that it did not write by the event of typing.
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
