import type { KindPage } from '../interface/page'

export type ProtocolColumns = { nurseProtocol?: boolean | null | undefined }

/** What French law asks of a protocol that nurses apply, in a sentence. */
const nurseSentence =
  'Protocole appliqué par des infirmiers : il est écrit, daté et signé par un médecin avant tout usage.'

export const protocolPage: KindPage<ProtocolColumns> = {
  remark: ({ nurseProtocol }) => (nurseProtocol === true ? nurseSentence : ''),
}
