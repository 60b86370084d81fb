import type { DocumentKind } from './facts'
import type { KindImporting } from './interface/importing'
import { importNewsletter } from './newsletter/importing'
import { importProtocol } from './protocol/importing'
import { importResource } from './resource/importing'
import { importScale } from './scale/importing'
import { importTraining } from './training/importing'

const importings: Readonly<Record<DocumentKind, KindImporting>> = {
  protocol: importProtocol,
  training: importTraining,
  newsletter: importNewsletter,
  resource: importResource,
  scale: importScale,
}

/** What an imported file fills of a document of a kind. */
export const importingOf = (kind: DocumentKind): KindImporting => importings[kind]
