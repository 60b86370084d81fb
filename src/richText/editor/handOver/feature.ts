import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is written is in the form before anyone can save it: see `HandOverPlugin.tsx`. */
export const HandOverFeature = createServerFeature({
  feature: {
    ClientFeature: '/src/richText/editor/handOver/feature.client#HandOverFeatureClient',
  },
  key: 'handOver',
})
