import type { PayloadRequest } from 'payload'

import { relationId } from '../../src/access'
import { nextInSequence } from '../../src/database'
import { createError } from '../../src/errors'
import type { MakeReference } from '../../src/kinds/interface/collection'
import { slugs } from '../../src/slugs'

const themeCode = async (req: PayloadRequest, id: string): Promise<string> => {
  const theme = await req.payload.findByID({
    collection: slugs.themes,
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return theme.code
}

/** References such as `PRO-MEOPA-001`: kind, first theme, and a number that is never given twice. */
export const numberedByTheme =
  (prefix: string): MakeReference =>
  async (req, data) => {
    const themes: unknown = data['themes']
    const first = Array.isArray(themes) ? relationId(themes[0]) : undefined
    if (first === undefined) throw createError('INVALID_BODY')
    const series = `${prefix}-${await themeCode(req, first)}`
    const number = await nextInSequence({ req, key: series })
    return `${series}-${String(number).padStart(3, '0')}`
  }
