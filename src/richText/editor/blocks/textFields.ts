import type { TextareaField, TextField } from 'payload'

type Words = { label: string; description?: string; placeholder?: string; width?: string }

const adminOf = ({ description, placeholder, width }: Words) => ({
  ...(description !== undefined && { description }),
  ...(placeholder !== undefined && { placeholder }),
  ...(width !== undefined && { width }),
})

/** Draws the rows of an array, each a few fields of text, as a table to fill by keyboard. */
export const asGrid = { Field: '/src/richText/editor/grid/TextGrid#TextGrid' } as const

/** A line of text of a block. */
export const line = (name: string, words: Words): TextField => ({
  name,
  type: 'text',
  label: words.label,
  admin: adminOf(words),
})

/** Several lines of text of a block. */
export const lines = (name: string, words: Words): TextareaField => ({
  name,
  type: 'textarea',
  label: words.label,
  admin: adminOf(words),
})
