'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { HandOverPlugin } from './HandOverPlugin'

/** The part of the feature that runs in the browser. */
export const HandOverFeatureClient = createClientFeature({
  plugins: [{ Component: HandOverPlugin, position: 'normal' }],
})
