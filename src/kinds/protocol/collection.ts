import type { KindCollection, KeyRule } from '../interface/collection'
import { dashed, dashedCode, plain } from '../keys'
import { protocolFields, sectionsField } from './fields'
import { protocolReleaseFields } from './releaseFields'

/** Keys of sections tell their kind, and are used in addresses: `procedure`, `procedure-2`. */
export const sectionKeys: KeyRule = {
  base: (row) => {
    const kind = plain(row['kind'])
    const title = dashed(plain(row['title']))
    return kind === 'other' && title !== '' ? title : dashedCode(kind) || 'section'
  },
  likeness: (row) => `${plain(row['kind'])}\n${plain(row['title'])}`,
}

/** Clinical protocols. */
export const protocolCollection: KindCollection = {
  description: 'Les protocoles de soins que rédigent les groupes de travail.',
  mainFields: protocolFields,
  contentFields: [sectionsField],
  releaseFields: protocolReleaseFields,
  keys: { sections: sectionKeys },
}
