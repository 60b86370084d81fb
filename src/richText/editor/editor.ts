import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  ChecklistFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { Field, TextFieldSingleValidation } from 'payload'

import { blocks } from './blocks'
import { HandOverFeature } from './handOver/feature'
import { CleanPasteFeature } from './paste/feature'
import { TypingFeature } from './typing/feature'
import { isSafeUrl } from '../model/urls'
import { ColumnWidthsFeature } from './widths/feature'

const isLinkTarget: TextFieldSingleValidation = (value) =>
  isSafeUrl(value) ? true : 'Une adresse http, https, mailto ou tel est attendue.'

// Payload's own `url` field takes any scheme, and rewrites an address whose host has no dot.
const urlField: Field = {
  name: 'url',
  type: 'text',
  label: 'Adresse',
  required: true,
  validate: isLinkTarget,
  admin: { placeholder: 'https://…' },
}

const lexical = () =>
  lexicalEditor({
    features: [
      FixedToolbarFeature(),
      InlineToolbarFeature(),
      ParagraphFeature(),
      // h1 is the document's title and h2 the section's.
      HeadingFeature({ enabledHeadingSizes: ['h3', 'h4', 'h5'] }),
      BoldFeature(),
      ItalicFeature(),
      UnderlineFeature(),
      StrikethroughFeature(),
      SubscriptFeature(),
      SuperscriptFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      ChecklistFeature(),
      LinkFeature({
        enabledCollections: [],
        // What is typed stands: « 1@2 » became a link that no save takes.
        disableAutoLinks: 'creationOnly',
        fields: ({ defaultFields }) =>
          defaultFields.flatMap((field) => {
            // It opens where the reader wants it to: nothing else is stored.
            if (field.name === 'newTab') return []
            return [field.name === 'url' ? urlField : field]
          }),
      }),
      BlockquoteFeature(),
      HorizontalRuleFeature(),
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({ blocks }),
      CleanPasteFeature(),
      HandOverFeature(),
      ColumnWidthsFeature(),
      TypingFeature(),
    ],
  })

const sharedEntry = '/src/richText/editor/sharedEntry#SharedEntry'

/** The editor of the library: what `validateRichText` accepts and what `render` sets, no more. */
export const editor = (): ReturnType<typeof lexicalEditor> => async (place) => {
  const adapter = await lexical()(place)
  const { FieldComponent, generateImportMap } = adapter
  return {
    ...adapter,
    FieldComponent: {
      ...(typeof FieldComponent === 'object' && FieldComponent),
      path: sharedEntry,
    },
    generateImportMap: (map) => {
      generateImportMap?.(map)
      map.addToImportMap(sharedEntry)
    },
  }
}
