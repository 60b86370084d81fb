import { resolveContent } from '../content'
import { figuresThatDiffer } from '../figures/forms'
import { isControlledSlug } from '../slugs'
import type { ReleasePort } from '../workflow/options'
import { renderForms } from './freeze'

/** Renders what would be published, reads each form again, and counts its figures beside those of the content. */
export const differing: ReleasePort['differing'] = async (req, { collection, doc }) => {
  if (!isControlledSlug(collection)) throw new Error(`${collection} is not under the workflow`)
  const content = await resolveContent({ req, collection, doc })
  return figuresThatDiffer(content, renderForms(content))
}
