'use client'

import { useRowLabel } from '@payloadcms/ui'

import { nameOfRow } from './nameOfRow'

type Props = {
  /** What a row is called that says nothing of itself yet. */
  singular: string
  /** The fields that name it, the first that is filled in. */
  fields: readonly string[]
}

/** The name of a folded row: what it says, else its number. */
export const RowName = ({ singular, fields }: Props) => {
  const { data, rowNumber } = useRowLabel<Record<string, unknown>>()
  return <span>{nameOfRow({ data, fields, singular, number: (rowNumber ?? 0) + 1 })}</span>
}
