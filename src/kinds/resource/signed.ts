import { readText } from '../../content/read'
import { signedFile } from '../../content/signed/file'
import { signedRichText } from '../../content/signed/richText'
import type { ReadSigned } from '../interface/signed'
import { resourceCategories } from './codes'
import type { ResourceContent } from './content'

export const signedResource: ReadSigned<ResourceContent> = ({ form, reading, shared }) => ({
  ...shared,
  kind: 'resource',
  category: resourceCategories.is(form['category']) ? form['category'] : null,
  content: signedRichText(form['content'], reading),
  file: signedFile(form['file'], reading),
  url: readText(form, 'url'),
})
