import { createServerFeature } from '@payloadcms/richtext-lexical'

/**
 * What is typed stands: see `feature.client.ts`. It comes last in the editor, for it takes from the features
 * before it what would write something else than the keys.
 */
export const TypingFeature = createServerFeature({
  feature: {
    ClientFeature: '/src/richText/typing/feature.client#TypingFeatureClient',
  },
  key: 'typing',
})
