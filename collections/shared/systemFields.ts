import type { DateField, NumberField, TextField, TextareaField } from 'payload'

type Named = { name: string; label: string; required?: boolean; index?: boolean }

/** A short text that the system writes. */
export const text = (options: Named & { unique?: boolean }): TextField => ({
  type: 'text',
  ...options,
})

/** A longer text that the system writes. */
export const longText = (options: Named): TextareaField => ({ type: 'textarea', ...options })

/** A number that the system writes. */
export const number = (options: Named & { unique?: boolean }): NumberField => ({
  type: 'number',
  ...options,
})

/** A moment, shown as day and time in the admin. */
export const moment = (options: Named): DateField => ({
  type: 'date',
  ...options,
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm' } },
})
