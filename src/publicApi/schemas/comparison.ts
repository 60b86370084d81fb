import { z } from 'zod'

import { known } from './known'

const before = z.string().meta({ description: 'Empty where it was not.' })
const after = z.string().meta({ description: 'Empty where it is not any more.' })
const critical = z.boolean().meta({
  description:
    'Whether whoever signed the later content had to acknowledge it: figures with units, comparators, durations, negations, populations, drugs, alerts, pictures, what was removed or moved.',
})

const change = z
  .object({
    place: z.string().meta({ description: 'Where it stands in the part, in French.' }),
    before,
    after,
    critical,
  })
  .meta({ id: 'ComparedChange' })

const headChange = z
  .object({
    field: z.string().meta({ description: 'The member of the release that differs.' }),
    label: z.string().meta({ description: 'What it is called, in French.' }),
    before,
    after,
    critical,
  })
  .meta({ id: 'ComparedHead' })

const part = z
  .object({
    key: z.string().meta({ description: 'The `id` of the section, slide or item.' }),
    title: z.string(),
    status: known(['same', 'changed', 'added', 'removed', 'moved'] as const),
    html: z.string().meta({ description: 'As it is published, with `<ins>` and `<del>` in it.' }),
    changes: z.array(change),
  })
  .meta({ id: 'ComparedPart' })

/** Two releases of one document beside each other. */
export const comparison = z
  .object({
    from: z.string().meta({ description: 'The number of the release that is compared.' }),
    to: z.string().meta({ description: 'The number of the release that it is compared with.' }),
    head: z.array(headChange).meta({
      description: 'What differs of what stands at the head of the document, and around its parts.',
    }),
    parts: z.array(part).meta({ description: 'Sections, slides or items, in their order.' }),
  })
  .meta({ id: 'Comparison' })

export type PublicComparison = z.infer<typeof comparison>
export type ComparedChange = z.infer<typeof change>
