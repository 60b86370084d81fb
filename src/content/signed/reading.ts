import { isRecord } from '../../input/isRecord'
import type { HashVersion } from '../hashVersion'
import type { FrozenFile } from '../types'

/** What is known of files beside a content, by their digest: version 1 signed nothing but that. */
export type KnownFiles = ReadonlyMap<string, Partial<FrozenFile>>

/** By which definition a signed content is read; an older one than its own takes less of it. */
export type Reading = { version: HashVersion; files: KnownFiles }

/** By which definition a content was signed. */
export const versionOfSigned = (signed: unknown): HashVersion =>
  isRecord(signed) && signed['hashVersion'] === 2 ? 2 : 1
