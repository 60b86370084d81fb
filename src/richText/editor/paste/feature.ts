import { createServerFeature } from '@payloadcms/richtext-lexical'

/** What is pasted follows the rules of the import: see `readPasted.ts`. */
export const CleanPasteFeature = createServerFeature({
  feature: {
    ClientFeature: '/src/richText/editor/paste/feature.client#CleanPasteFeatureClient',
  },
  key: 'cleanPaste',
})
