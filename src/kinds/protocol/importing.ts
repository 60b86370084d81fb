import type { KindImporting } from '../interface/importing'

/** Sections of a file are sections of a protocol. */
export const importProtocol: KindImporting = (sections) => ({
  sections: sections.map(({ kind, title, content }) => ({ kind, title, content })),
})
