import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import type { Difference } from './compare'

const differenceSchema = z.object({
  /** Of this import and no other. */
  id: z.string(),
  kind: z.enum(['added', 'changed', 'missing', 'moved', 'unread']),
  place: z.string(),
  paragraph: z.number().nullable(),
  before: z.string(),
  after: z.string(),
  checked: z.object({ user: z.string(), name: z.string(), at: z.string() }).nullable(),
})

const importedSchema = z.object({ file: z.string(), differences: z.array(differenceSchema) })

/** Where the figures of an imported file differ from what was made of it, each with who has looked there. */
export type ImportedFigures = z.infer<typeof importedSchema>
type Stored = ImportedFigures['differences'][number]

/** What a document holds of its last import; null for one that was never imported, or that holds something else. */
export const readImportedFigures = (value: unknown): ImportedFigures | null => {
  const read = importedSchema.safeParse(value)
  return read.success ? read.data : null
}

type Report = {
  file: string
  differences: readonly Difference[]
  /** False when the second reading could not read the file: then nothing was compared. */
  isRead: boolean
}

/** The differences of a new import, which nobody has looked at yet. */
export const newImportedFigures = ({ file, differences, isRead }: Report): ImportedFigures => {
  const id = randomUUID()
  const unread = { place: file, paragraph: null, before: '', after: '', kind: 'unread' } as const
  return {
    file,
    differences: [...(isRead ? [] : [unread]), ...differences].map((difference, index) => ({
      ...difference,
      id: `${id}.${String(index + 1)}`,
      checked: null,
    })),
  }
}

/** The same with a tick on some: who looked first stays. */
export const withChecked = (
  imported: ImportedFigures,
  { ids, by }: { ids: readonly string[]; by: NonNullable<Stored['checked']> },
): ImportedFigures => ({
  ...imported,
  differences: imported.differences.map((difference) =>
    difference.checked === null && ids.includes(difference.id)
      ? { ...difference, checked: by }
      : difference,
  ),
})

/** An earlier state of a document with the ticks that its import was given since. */
export const withTicksOf = (
  imported: ImportedFigures | null,
  later: ImportedFigures | null,
): ImportedFigures | null => {
  if (imported === null || later === null) return imported
  const ticks = new Map(later.differences.map(({ id, checked }) => [id, checked]))
  return {
    ...imported,
    differences: imported.differences.map((difference) => ({
      ...difference,
      checked: difference.checked ?? ticks.get(difference.id) ?? null,
    })),
  }
}
