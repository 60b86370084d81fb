'use client'

import { DefaultEditView } from '@payloadcms/ui'
import type { DocumentViewClientProps } from 'payload'

/** Payload's own form of a document. */
export const DocumentForm = (props: DocumentViewClientProps) => <DefaultEditView {...props} />
