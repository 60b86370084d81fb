import { slugs } from '../../src/slugs'
import { kindFacts } from '../../src/kinds/facts'
import { buildControlled } from '../controlled/buildControlled'
import { sectionKeys } from '../controlled/keyRules'
import { numberedByTheme } from '../controlled/references'
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
    themeRequired: true,
    makeReference: numberedByTheme(kindFacts.protocol.prefix),
    keys: { sections: sectionKeys },
  })
