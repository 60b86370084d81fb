import type { HashVersion } from './hashVersion'

/** The key of a row in the canonical form: it is the public `id` of a section, slide or item. */
export const keyed = (key: string, version: HashVersion): { key?: string } =>
  version === 1 ? {} : { key }
