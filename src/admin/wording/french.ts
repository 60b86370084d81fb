import { fr } from '@payloadcms/translations/languages/fr'

import { overrides } from './overrides'
import { typesetAll } from './typeset'

/** Payload's French, typeset as French is. */
export const frenchLanguage = { ...fr, translations: typesetAll(fr.translations) }

/** Our own words where Payload's do not read as French. */
export const french = typesetAll(overrides)
