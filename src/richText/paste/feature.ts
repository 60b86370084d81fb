import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Pasted text comes clean into the editor: see `clean.ts`. */
export const CleanPasteFeature = createServerFeature({
  feature: {
    ClientFeature: '/src/richText/paste/feature.client#CleanPasteFeatureClient',
  },
  key: 'cleanPaste',
})
