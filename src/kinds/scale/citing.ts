import type { PayloadRequest } from 'payload'

import { isRecord } from '../../input/isRecord'
import { blocksIn, mapBlocks } from '../../richText/model/blocksIn'
import type { RichText, ScaleFields } from '../../richText/model/nodes'
import { slugs } from '../../slugs'

/** The titles of scales, by their references. */
export type Titles = ReadonlyMap<string, string>

const scalesIn = (texts: readonly RichText[]): ScaleFields[] =>
  texts.flatMap((text) =>
    blocksIn(text).flatMap((fields) => (fields.blockType === 'scale' ? [fields] : [])),
  )

/** The references of the scales that some texts point to. */
export const citedIn = (texts: readonly RichText[]): string[] => [
  ...new Set(scalesIn(texts).flatMap(({ document }) => document || [])),
]

/** The titles that some texts give to the scales that they point to. */
export const titlesIn = (texts: readonly RichText[]): Titles =>
  new Map(
    scalesIn(texts).flatMap(({ document, documentTitle }) =>
      document && documentTitle ? [[document, documentTitle] as const] : [],
    ),
  )

/** Whether any of these texts points to a scale, or gives a title as if it did. */
export const areCiting = (texts: readonly RichText[]): boolean =>
  scalesIn(texts).some(({ document, documentTitle }) => Boolean(document) || Boolean(documentTitle))

/** The titles that these scales have in force, in the request's own transaction. */
export const titlesInForce = async (
  req: PayloadRequest,
  references: readonly string[],
): Promise<Titles> => {
  if (references.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: slugs.releases,
    where: {
      and: [
        { kind: { equals: 'scale' } },
        { reference: { in: [...references] } },
        { status: { equals: 'inForce' } },
      ],
    },
    select: { reference: true, title: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(
    docs.flatMap((doc: unknown) => {
      if (!isRecord(doc)) return []
      const { reference, title } = doc
      return typeof reference === 'string' && typeof title === 'string'
        ? [[reference, title] as const]
        : []
    }),
  )
}

/** A text whose blocks have these titles, whatever they came with: a title that a client sends counts for nothing. */
export const withTitles = (text: RichText, titles: Titles): RichText =>
  mapBlocks(text, (fields) => {
    if (fields.blockType !== 'scale') return fields
    const { documentTitle: _given, ...own } = fields
    const title = titles.get(fields.document ?? '')
    return title === undefined ? own : { ...own, documentTitle: title }
  })
