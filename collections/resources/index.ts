import { slugs } from '../../src/slugs'
import { kindFacts } from '../../src/kinds/facts'
import { buildControlled } from '../controlled/buildControlled'
import { numberedByTheme } from '../controlled/references'
import { resourceFields } from './fields'

/** Reference documents: posters, tools, leaflets, links. */
export const buildResources = () =>
  buildControlled({
    slug: slugs.resources,
    labels: { singular: 'Ressource', plural: 'Ressources' },
    description:
      'Affiches, outils, dépliants, modèles, liens : un texte, un fichier ou une adresse.',
    mainFields: [],
    contentFields: resourceFields,
    hasReviewPeriod: true,
    themeRequired: true,
    makeReference: numberedByTheme(kindFacts.resource.prefix),
    keys: {},
  })
