import { createServerFeature } from '@payloadcms/richtext-lexical'

/** The columns of a table are as wide in the editor as they will be on the page: see `WidthsPlugin.tsx`. */
export const ColumnWidthsFeature = createServerFeature({
  feature: {
    ClientFeature: '/src/richText/editor/widths/feature.client#ColumnWidthsFeatureClient',
  },
  key: 'columnWidths',
})
