import { readFlag, readRows, readText } from '../../content/read'
import { signedRichText } from '../../content/signed/richText'
import type { ReadSigned } from '../interface/signed'
import type { ProtocolContent } from './content'
import { sectionKinds } from './sectionKinds'

export const signedProtocol: ReadSigned<ProtocolContent> = ({ form, reading, shared }) => ({
  ...shared,
  kind: 'protocol',
  population: readText(form, 'population'),
  nurseProtocol: readFlag(form, 'nurseProtocol', true),
  sections: readRows(form, 'sections').map((row) => ({
    key: readText(row, 'key'),
    kind: sectionKinds.is(row['kind']) ? row['kind'] : null,
    title: readText(row, 'title'),
    content: signedRichText(row['content'], reading),
  })),
})
