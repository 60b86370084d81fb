'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { MenuOnEmptyLine } from './MenuOnEmptyLine'

/**
 * Turns the shortcuts of Markdown off, in every feature: « 2*5*3 » is no italics, « > 38 °C » no quotation. Lists and
 * blocks are made by the toolbar, and by the menu that `/` opens on an empty line.
 */
export const TypingFeatureClient = createClientFeature(({ resolvedFeatures }) => {
  for (const [key, feature] of resolvedFeatures)
    resolvedFeatures.set(key, { ...feature, markdownTransformers: [] })
  return { providers: [MenuOnEmptyLine] }
})
