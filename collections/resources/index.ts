import { slugs } from '../../src/slugs'
import { buildControlled } from '../controlled/buildControlled'
import { resourceFields } from './fields'

/** Reference documents: posters, tools, leaflets, links. */
export const buildResources = () =>
  buildControlled({
    slug: slugs.resources,
    labels: { singular: 'Ressource', plural: 'Ressources' },
    description:
      'Affiches, outils, dépliants, modèles, liens : un texte, un fichier ou une adresse.',
    mainFields: [],
    contentFields: resourceFields,
    hasReviewPeriod: true,
  })
