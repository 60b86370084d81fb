import type { DemoSource } from '../types'

const source = (
  label: string,
  publisher: string,
  [dateRead, url]: [string, string?],
): DemoSource => ({
  label,
  source: publisher,
  dateRead,
  ...(url !== undefined && { url }),
})

const readOn = '2026-01-12'

/** Where the demonstration texts take their facts from. */
export const sources = {
  kalinox: source(
    'Résumé des caractéristiques du produit, mélange équimolaire oxygène et protoxyde d’azote (spécialité 67577233, mise à jour du 5 septembre 2024)',
    'ANSM, base de données publique des médicaments',
    [readOn, 'https://base-donnees-publique.medicaments.gouv.fr'],
  ),
  meopaProcedure: source(
    'Utilisation du MEOPA chez l’adulte, procédure hospitalière PCLU008A',
    'Procédure d’un centre hospitalier, lue en ligne',
    [readOn, 'https://studylibfr.com/doc/4940994'],
  ),
  meopaBedside: source(
    'Fiche au lit du patient SCLU005A, 9 mars 2012',
    'Procédure d’un centre hospitalier, lue en ligne',
    [readOn, 'https://studylibfr.com/doc/2747874'],
  ),
  meopaEmergency: source(
    'Protocole MEOPA d’un service d’accueil des urgences, 2012',
    'Urgences-serveur',
    [readOn, 'https://urgences-serveur.fr'],
  ),
  meopaExpert: source('Fiche d’experts sur le MEOPA, mai 2012', 'Document lu en ligne', [
    readOn,
    'https://studylibfr.com/doc/2140466',
  ]),
  meopaDental: source('Tableau des contre-indications du MEOPA', 'L’Information dentaire', [
    readOn,
    'https://www.information-dentaire.fr',
  ]),
  hasScales: source(
    'Liste des échelles acceptées pour mesurer la douleur, 12 janvier 2022',
    'Haute Autorité de santé',
    [readOn],
  ),
  algoplus: source('L’échelle Algoplus', 'Collectif Doloplus', [
    readOn,
    'http://www.doloplus.fr/lechelle-algoplus/',
  ]),
  algoplusTree: source('Arbre décisionnel d’évaluation de la douleur', 'Collectif Doloplus', [
    readOn,
    'https://www.doloplus.fr/arbre-decisionnel-d-evaluation-de-la-douleur/',
  ]),
  doloplus: source('L’échelle Doloplus-2', 'Antalvite', [
    readOn,
    'https://www.antalvite.fr/lechelle-doloplus-2/',
  ]),
  evs: source('L’échelle verbale simplifiée', 'Antalvite', [
    readOn,
    'https://www.antalvite.fr/lechelle-verbale-simplifiee-evs/',
  ]),
  ecpa: source(
    'Échelle comportementale d’évaluation de la douleur ECPA (Wary et Villard, 2006)',
    'Document lu en ligne',
    [readOn, 'https://studylibfr.com/doc/6216958'],
  ),
  elderlySurvey: source(
    'Évaluation de la douleur chez les personnes âgées ayant des troubles de la communication (HAS 2006)',
    'Info-douleurs',
    [readOn],
  ),
  nurseProtocolsElderly: source(
    'Protocoles antalgiques infirmiers en gériatrie, Presse Med 2004 ; 33 : 797',
    'La Presse médicale',
    [readOn, 'https://studylibfr.com/doc/4562922'],
  ),
  esddaPoster: source(
    'Échelle simplifiée d’évaluation de la douleur des personnes dyscommunicantes avec TSA (ESDDA)',
    'Congrès de l’Encéphale, 2017',
    [readOn, 'http://eposter.europa-organisation.com/2017/encephale/index/slide/abstract/28'],
  ),
  mentalHealthUnderDetection: source(
    'Douleur et maladies mentales (Saravane)',
    'Document lu en ligne',
    [readOn, 'https://studylibfr.com/doc/3314188'],
  ),
  mentalHealthSurvey: source(
    'Enquête de 2006 auprès de psychiatres sur la douleur',
    'Psychomédia',
    [readOn, 'https://www.psychomedia.qc.ca'],
  ),
  gedDi: source('Échelle NCCPC, version française GED-DI', 'Pédiadol', [
    readOn,
    'https://www.pediadol.org/Echelle-NCCPC-Non-Communicating.html',
  ]),
  evendol: source(
    'EVENDOL, échelle pour évaluer la douleur de l’enfant de moins de 7 ans aux urgences',
    'Pédiadol',
    [
      readOn,
      'https://pediadol.org/evendol-echelle-pour-evaluer-la-douleur-de-lenfant-de-moins-de-7-ans-aux-urgences/',
    ],
  ),
  eva: source('EVA, échelle visuelle analogique', 'Pédiadol', [
    readOn,
    'https://pediadol.org/eva-echelle-visuelle-analogique/',
  ]),
  flacc: source('FLACC : Face, Legs, Activity, Cry, Consolability', 'Pédiadol', [
    readOn,
    'https://pediadol.org/flacc-face-legs-activity-cry-consolability/',
  ]),
  edin: source('EDIN, échelle de douleur et d’inconfort du nouveau-né', 'Pédiadol', [
    readOn,
    'https://pediadol.org/edin-echelle-de-douleur-et-dinconfort-du-nouveau-ne',
  ]),
  esddaPediadol: source('ESDDA', 'Pédiadol', [readOn, 'https://pediadol.org/?p=9616']),
  gedDiStudy: source('GED-DI (Zabalia, 2011)', 'doi 10.1007/s12630-011-9582-7', [
    readOn,
    'https://doi.org/10.1007/s12630-011-9582-7',
  ]),
  dess: source('DESS (San Salvadour)', 'Défiscience, guide DI', [
    readOn,
    'https://guide-di.defiscience.fr/guides/dess',
  ]),
  ppp: source('Évaluation de la douleur chez l’enfant handicapé', 'Pédiadol', [
    readOn,
    'https://pediadol.org/evaluation-de-la-douleur-chez-lenfant-handicape',
  ]),
  childSelfAssessment: source('Les échelles de la douleur de l’enfant : auto-évaluation', 'SFAP', [
    readOn,
    'https://sfap.org/document/les-echelles-de-la-douleur-enfant-auto-evaluation',
  ]),
  emergencyMeasures: source(
    'Mesures et traitements antalgiques selon les situations d’urgence',
    'La Revue du praticien',
    [readOn, 'https://www.larevuedupraticien.fr'],
  ),
  titrationProtocol: source(
    'Titration de morphine aux urgences, mai 2012',
    'Protocole lu en ligne',
    [readOn, 'https://ro.scribd.com/document/372229762'],
  ),
  severePain: source('Seuil de douleur sévère et titration', 'Protocole lu en ligne', [
    readOn,
    'https://studylibfr.com/doc/2297563',
  ]),
  emergencyAudit: source(
    'Suivi d’un protocole antalgique anticipé à l’accueil des urgences, Saint-Nazaire, 2019 (FC061)',
    'Urgences, communications libres',
    [readOn, 'https://urgencesdirectinfo.com'],
  ),
  meah: source('Prise en charge de la douleur aux urgences, 50 services (MEAH, 2008)', 'MEAH', [
    readOn,
    'https://studylibfr.com/doc/2809898',
  ]),
  dn4: source('Questionnaire DN4 (Bouhassira et collègues)', 'Clinicaltoubib', [
    readOn,
    'https://www.clinicaltoubib.com/form/DNfourForm',
  ]),
  auditMedicine: source('Audit « Douleur en médecine », mai 2010', 'CCECQA', [readOn]),
  auditNursingHome: source(
    'Trois audits ciblés de la douleur en EHPAD, octobre 2007',
    'Document lu en ligne',
    [readOn, 'https://studylibfr.com/doc/6344316'],
  ),
} as const
