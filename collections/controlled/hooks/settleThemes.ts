import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import { relationId } from '../../../src/access'
import { slugs } from '../../../src/slugs'
import { invalidField } from '../../../src/payloadFields/invalidField'
import type { Row } from '../../../src/payloadFields/row'

const defaultThemeOf = async (
  req: PayloadRequest,
  group: string | undefined,
): Promise<string | undefined> => {
  if (group === undefined) return undefined
  const found = await req.payload.findByID({
    collection: slugs.workingGroups,
    id: group,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return relationId(found?.defaultTheme)
}

/** A document without a theme takes its group's; one that still has none is refused where it needs one. */
export const settleThemes =
  ({ required }: { required: boolean }): CollectionBeforeChangeHook<Row> =>
  async ({ collection, data, req }) => {
    const themes: unknown = data['themes']
    if (Array.isArray(themes) && themes.length > 0) return data
    const theme = await defaultThemeOf(req, relationId(data['workingGroup']))
    if (theme !== undefined) return { ...data, themes: [theme] }
    if (!required) return data
    throw invalidField(req, {
      collection: collection.slug,
      issues: [
        {
          path: 'themes',
          message:
            'Choisissez un thème : le groupe n’en a pas d’habituel, et la référence en dépend.',
        },
      ],
    })
  }
