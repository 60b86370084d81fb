import { slugs } from '../../src/slugs'
import { kindFacts } from '../../src/kinds/facts'
import { buildControlled } from '../controlled/buildControlled'
import { slideKeys } from '../controlled/keyRules'
import { numberedByTheme } from '../controlled/references'
import { slidesField, trainingFields } from './fields'

/** Training modules. */
export const buildTrainingModules = () =>
  buildControlled({
    slug: slugs['training-modules'],
    labels: { singular: 'Module de formation', plural: 'Modules de formation' },
    description: 'Les supports de formation, diapositive par diapositive.',
    mainFields: trainingFields,
    contentFields: [slidesField],
    hasReviewPeriod: true,
    themeRequired: true,
    makeReference: numberedByTheme(kindFacts.training.prefix),
    keys: { slides: slideKeys },
  })
