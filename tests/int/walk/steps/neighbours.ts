import { groupOf, type Handler } from './handler'

/** What somebody would have the library say of a file that it knows better. */
const invented = { filename: 'autre.exe', mimeType: 'video/mp4', filesize: 1, width: 2, height: 2 }

/**
 * Something beside the documents that use it is changed, between a signature and a release: the facts of a file, which
 * nobody may write, or the name of a theme, which is no part of what is signed. No document is another one by it.
 */
export const neighbour: Handler<'neighbour'> = {
  expect: () => 'nothing',
  ask: (model, { group, what, title }) => {
    const { file, themeId } = groupOf(model, group)
    return what === 'file'
      ? { method: 'PATCH', path: `/media/${file.id}?depth=0`, body: invented }
      : { method: 'PATCH', path: `/themes/${themeId}?depth=0`, body: { title } }
  },
  apply: () => [],
}
