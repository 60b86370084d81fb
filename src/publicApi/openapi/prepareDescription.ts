import { now } from '../../dates/clock'
import { cacheFor, mediaTypes } from '../../http/headers'
import { prepare } from '../../http/prepare'
import type { App, Route } from '../routes/types'
import { describeApi } from './describe'
import { documentationPage, documentationPolicy } from './documentationPage'

/** Prepares what a table of routes says of itself: for programs and for people. */
export const prepareDescription = async (
  routes: readonly Route[],
  { publicUrl }: { publicUrl: string },
): Promise<App['description']> => {
  const description = describeApi(routes, { server: publicUrl })
  const common = { lastModified: now(), cacheControl: cacheFor.description }
  const [openapi, page] = await Promise.all([
    prepare({ ...common, type: mediaTypes.json, body: JSON.stringify(description) }),
    prepare({
      ...common,
      type: mediaTypes.html,
      body: documentationPage(routes),
      headers: { 'Content-Security-Policy': documentationPolicy, 'Content-Language': 'en' },
    }),
  ])
  return { openapi, page }
}
