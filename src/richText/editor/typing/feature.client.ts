'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { PlainTyping } from './PlainTyping'

/** The part of the feature that runs in the browser. */
export const TypingFeatureClient = createClientFeature({ providers: [PlainTyping] })
