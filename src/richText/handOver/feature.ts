import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Hands what is typed in a text to the document before anything else is done with it. */
export const HandOverFeature = createServerFeature({
  feature: { ClientFeature: '/src/richText/handOver/feature.client#HandOverFeatureClient' },
  key: 'handOver',
})
