import type { DemoSource } from '../types'

const source = (label: string, publisher: string, [dateRead, url]: [string, string?]): DemoSource => ({
  label,
  source: publisher,
  dateRead,
  ...(url !== undefined && { url }),
})

const spring2026 = '2026-05-04'

/** Where the demonstration texts take their facts from. */
export const sources = {
  kalinox: source(
    'Résumé des caractéristiques du produit, mélange équimolaire oxygène et protoxyde d’azote (spécialité 67577233, mise à jour du 5 septembre 2024)',
    'ANSM, base de données publique des médicaments',
    [spring2026, 'https://base-donnees-publique.medicaments.gouv.fr'],
  ),
  meopaProcedure: source(
    'Utilisation du MEOPA chez l’adulte, procédure hospitalière PCLU008A',
    'Procédure d’un centre hospitalier, lue en ligne',
    [spring2026, 'https://studylibfr.com/doc/4940994'],
  ),
  meopaBedside: source(
    'Fiche au lit du patient SCLU005A, 9 mars 2012',
    'Procédure d’un centre hospitalier, lue en ligne',
    [spring2026, 'https://studylibfr.com/doc/2747874'],
  ),
  meopaEmergency: source('Protocole MEOPA d’un service d’accueil des urgences, 2012', 'Urgences-serveur', [
    spring2026,
    'https://urgences-serveur.fr',
  ]),
  meopaExpert: source('Fiche d’experts sur le MEOPA, mai 2012', 'Document lu en ligne', [
    spring2026,
    'https://studylibfr.com/doc/2140466',
  ]),
  meopaDental: source('Tableau des contre-indications du MEOPA', 'L’Information dentaire', [
    spring2026,
    'https://www.information-dentaire.fr',
  ]),
  hasScales: source(
    'Liste des échelles acceptées pour mesurer la douleur, 12 janvier 2022',
    'Haute Autorité de santé',
    [spring2026],
  ),
  algoplus: source('L’échelle Algoplus', 'Collectif Doloplus', [
    spring2026,
    'http://www.doloplus.fr/lechelle-algoplus/',
  ]),
  algoplusTree: source('Arbre décisionnel d’évaluation de la douleur', 'Collectif Doloplus', [
    spring2026,
    'https://www.doloplus.fr/arbre-decisionnel-d-evaluation-de-la-douleur/',
  ]),
  doloplus: source('L’échelle Doloplus-2', 'Antalvite', [
    spring2026,
    'https://www.antalvite.fr/lechelle-doloplus-2/',
  ]),
  evs: source('L’échelle verbale simplifiée', 'Antalvite', [
    spring2026,
    'https://www.antalvite.fr/lechelle-verbale-simplifiee-evs/',
  ]),
  ecpa: source('Échelle comportementale d’évaluation de la douleur ECPA (Wary et Villard, 2006)', 'Document lu en ligne', [
    spring2026,
    'https://studylibfr.com/doc/6216958',
  ]),
  elderlySurvey: source(
    'Évaluation de la douleur chez les personnes âgées ayant des troubles de la communication (HAS 2006)',
    'Info-douleurs',
    [spring2026],
  ),
  nurseProtocolsElderly: source(
    'Protocoles antalgiques infirmiers en gériatrie, Presse Med 2004 ; 33 : 797',
    'La Presse médicale',
    [spring2026, 'https://studylibfr.com/doc/4562922'],
  ),
  esddaPoster: source('Échelle simplifiée d’évaluation de la douleur des personnes dyscommunicantes avec TSA (ESDDA)', 'Congrès de l’Encéphale, 2017', [
    spring2026,
    'http://eposter.europa-organisation.com/2017/encephale/index/slide/abstract/28',
  ]),
  mentalHealthUnderDetection: source(
    'Douleur et maladies mentales (Saravane)',
    'Document lu en ligne',
    [spring2026, 'https://studylibfr.com/doc/3314188'],
  ),
  mentalHealthSurvey: source('Enquête de 2006 auprès de psychiatres sur la douleur', 'Psychomédia', [
    spring2026,
    'https://www.psychomedia.qc.ca',
  ]),
  gedDi: source('Échelle NCCPC, version française GED-DI', 'Pédiadol', [
    spring2026,
    'https://www.pediadol.org/Echelle-NCCPC-Non-Communicating.html',
  ]),
  evendol: source(
    'EVENDOL, échelle pour évaluer la douleur de l’enfant de moins de 7 ans aux urgences',
    'Pédiadol',
    [
      spring2026,
      'https://pediadol.org/evendol-echelle-pour-evaluer-la-douleur-de-lenfant-de-moins-de-7-ans-aux-urgences/',
    ],
  ),
  eva: source('EVA, échelle visuelle analogique', 'Pédiadol', [
    spring2026,
    'https://pediadol.org/eva-echelle-visuelle-analogique/',
  ]),
  flacc: source('FLACC : Face, Legs, Activity, Cry, Consolability', 'Pédiadol', [
    spring2026,
    'https://pediadol.org/flacc-face-legs-activity-cry-consolability/',
  ]),
  childSelfAssessment: source('Les échelles de la douleur de l’enfant : auto-évaluation', 'SFAP', [
    spring2026,
    'https://sfap.org/document/les-echelles-de-la-douleur-enfant-auto-evaluation',
  ]),
  emergencyMeasures: source(
    'Mesures et traitements antalgiques selon les situations d’urgence',
    'La Revue du praticien',
    [spring2026, 'https://www.larevuedupraticien.fr'],
  ),
  titrationProtocol: source('Titration de morphine aux urgences, mai 2012', 'Protocole lu en ligne', [
    spring2026,
    'https://ro.scribd.com/document/372229762',
  ]),
  severePain: source('Seuil de douleur sévère et titration', 'Protocole lu en ligne', [
    spring2026,
    'https://studylibfr.com/doc/2297563',
  ]),
  emergencyAudit: source(
    'Suivi d’un protocole antalgique anticipé à l’accueil des urgences, Saint-Nazaire, 2019 (FC061)',
    'Urgences, communications libres',
    [spring2026, 'https://urgencesdirectinfo.com'],
  ),
  meah: source('Prise en charge de la douleur aux urgences, 50 services (MEAH, 2008)', 'MEAH', [
    spring2026,
    'https://studylibfr.com/doc/2809898',
  ]),
  dn4: source('Questionnaire DN4 (Bouhassira et collègues)', 'Clinicaltoubib', [
    spring2026,
    'https://www.clinicaltoubib.com/form/DNfourForm',
  ]),
  auditMedicine: source('Audit « Douleur en médecine », mai 2010', 'CCECQA', [
    spring2026,
  ]),
  auditNursingHome: source('Trois audits ciblés de la douleur en EHPAD, octobre 2007', 'Document lu en ligne', [
    spring2026,
    'https://studylibfr.com/doc/6344316',
  ]),
} as const
