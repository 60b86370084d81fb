import { slugs } from '../../src/slugs'
import { buildControlled } from '../controlled/buildControlled'
import { itemKeys } from '../controlled/keyRules'
import { issueFields, letterFields } from './fields'
import { guardIssue } from './hooks/guardIssue'
import { takeSnapshots } from './hooks/takeSnapshots'
import { referenceOfIssue } from './references'

/** Newsletters of the network. */
export const buildNewsletters = () =>
  buildControlled({
    slug: slugs.newsletters,
    labels: { singular: 'Lettre d’information', plural: 'Lettres d’information' },
    description: 'La lettre du réseau : un éditorial et des rubriques.',
    mainFields: issueFields,
    contentFields: letterFields,
    hasReviewPeriod: false,
    themeRequired: false,
    makeReference: referenceOfIssue,
    keys: { items: itemKeys },
    hooks: { beforeChange: [guardIssue], whenKeyed: [takeSnapshots] },
    indexes: [{ fields: ['year', 'issue'], unique: true }],
  })
