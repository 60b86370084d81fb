import type { DemoProtocol } from '../../types'
import { legal } from '../legal'
import { sources } from '../sources'
import { equipment10, equipment11, equipment20 } from './equipment'
import {
  monitoring10,
  monitoring20,
  patientInformation,
  traceability10,
  traceability20,
} from './followUp'
import {
  keyPoints10,
  keyPoints20,
  legalFramework10,
  purpose,
  requiredTraining,
  responsibilities20,
} from './framing'
import { contraindications, indications } from './indications'
import { procedure10, procedure20 } from './procedure'

const shared = {
  title: "MEOPA chez l'adulte lors d'un acte court et douloureux",
  population:
    'Adulte en ventilation spontanée, conscient, capable de tenir ou de refuser le masque',
  nurseProtocol: true,
  keywords: ['MEOPA', "protoxyde d'azote", 'douleur induite', 'acte douloureux', 'analgésie'],
  audience: ['nurse', 'physician', 'midwife', 'physiotherapist', 'radiographer'],
  settings: ['emergency', 'medicine', 'surgery', 'geriatrics', 'imaging'],
} satisfies Partial<DemoProtocol>

/** First edition: a short text, on the law as it stood in 2024. */
export const proMeopa001Edition10: DemoProtocol = {
  ...shared,
  summary:
    'Quand et comment administrer le MEOPA à un adulte pour un acte court et douloureux. Document de démonstration, ne pas utiliser pour les soins.',
  references: [
    { ...sources.kalinox, dateRead: '2024-09-10' },
    { ...sources.meopaProcedure, dateRead: '2024-09-10' },
    { ...sources.meopaEmergency, dateRead: '2024-09-10' },
  ],
  legalBasis: [legal.writtenProtocol2024, legal.antalgics2024, legal.relief],
  sections: [
    keyPoints10,
    purpose,
    legalFramework10,
    indications,
    contraindications({ withDoubt: false }),
    equipment10,
    procedure10,
    monitoring10,
    traceability10,
  ],
}

/** Minor change: how long a bottle lasts and at which temperature it is kept. */
export const proMeopa001Edition11: DemoProtocol = {
  ...proMeopa001Edition10,
  references: [
    ...(proMeopa001Edition10.references ?? []),
    { ...sources.meopaBedside, dateRead: '2025-03-17' },
  ],
  sections: proMeopa001Edition10.sections.map((section) =>
    section === equipment10 ? equipment11 : section,
  ),
}

/** Major change: ten checks, two carers, what to do when it goes wrong, the law of December 2025. */
export const proMeopa001Edition20: DemoProtocol = {
  ...shared,
  summary:
    'Administrer le MEOPA à un adulte pour un acte court et douloureux : dix contrôles avant, deux soignants, conduite à tenir pendant, traçabilité. Document de démonstration, ne pas utiliser pour les soins.',
  keywords: [...shared.keywords, 'liste de contrôle'],
  audience: [...shared.audience, 'careAssistant'],
  relations: [
    { type: 'requiresTraining', reference: 'FOR-MEOPA-001' },
    { type: 'seeAlso', reference: 'RES-MEOPA-001' },
  ],
  references: [
    sources.kalinox,
    sources.meopaProcedure,
    sources.meopaBedside,
    sources.meopaEmergency,
    sources.meopaExpert,
    sources.meopaDental,
    sources.hasScales,
  ],
  legalBasis: [legal.decree2025, legal.writtenProtocol, legal.antalgics, legal.circular1999],
  sections: [
    keyPoints20,
    purpose,
    responsibilities20,
    indications,
    contraindications({ withDoubt: true }),
    equipment20,
    procedure20,
    monitoring20,
    traceability20,
    patientInformation,
    requiredTraining,
  ],
}
