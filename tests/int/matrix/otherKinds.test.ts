import { controlledSlugs } from '../../../src/slugs'
import { describeWorkingCopies } from './describeWorkingCopies'

for (const collection of controlledSlugs) {
  if (collection !== 'protocols') describeWorkingCopies(collection)
}
