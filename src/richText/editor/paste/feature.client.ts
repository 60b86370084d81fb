'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { PastePlugin } from './PastePlugin'

/** The part of the feature that runs in the browser. */
export const CleanPasteFeatureClient = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'belowContainer' }],
})
