import { slugs } from '../../src/slugs'
import { buildControlled } from '../controlled/buildControlled'
import { protocolFields, sectionsField } from './fields'

/** Clinical protocols. */
export const buildProtocols = () =>
  buildControlled({
    slug: slugs.protocols,
    labels: { singular: 'Protocole', plural: 'Protocoles' },
    description: 'Les protocoles de soins que rédigent les groupes de travail.',
    mainFields: protocolFields,
    contentFields: [sectionsField],
    hasReviewPeriod: true,
  })
