import { slugs } from '../../src/slugs'
import { buildControlled } from '../controlled/buildControlled'
import { slidesField, trainingFields } from './fields'

/** Training modules. */
export const buildTrainingModules = () =>
  buildControlled({
    slug: slugs.trainingModules,
    labels: { singular: 'Module de formation', plural: 'Modules de formation' },
    description: 'Les supports de formation, diapositive par diapositive.',
    mainFields: trainingFields,
    contentFields: [slidesField],
    hasReviewPeriod: true,
  })
