import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is typed stands: see `PlainTyping.tsx`. */
export const TypingFeature = createServerFeature({
  feature: {
    ClientFeature: '/src/richText/editor/typing/feature.client#TypingFeatureClient',
  },
  key: 'typing',
})
