'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { WidthsPlugin } from './WidthsPlugin'

/** The part of the feature that runs in the browser. */
export const ColumnWidthsFeatureClient = createClientFeature({
  plugins: [{ Component: WidthsPlugin, position: 'normal' }],
})
