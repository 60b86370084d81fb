import { slugs } from '../../src/slugs'
import { buildControlled } from '../controlled/buildControlled'
import { issueFields, letterFields } from './fields'

/** Newsletters of the network. */
export const buildNewsletters = () =>
  buildControlled({
    slug: slugs.newsletters,
    labels: { singular: 'Lettre d’information', plural: 'Lettres d’information' },
    description: 'La lettre du réseau : un éditorial et des rubriques.',
    mainFields: issueFields,
    contentFields: letterFields,
    hasReviewPeriod: false,
  })
