'use client'

import { useRowLabel } from '@payloadcms/ui'

import { sectionKinds } from '../sectionKinds'

type Row = { kind?: string | null; title?: string | null }

/** The name of a folded section: its title, else the name of its kind. */
export const SectionLabel = () => {
  const { data, rowNumber } = useRowLabel<Row>()
  const kind = sectionKinds.is(data.kind) ? sectionKinds.labels[data.kind] : undefined
  return (
    <span>{(data.title ?? '').trim() || kind || `Section ${String((rowNumber ?? 0) + 1)}`}</span>
  )
}
