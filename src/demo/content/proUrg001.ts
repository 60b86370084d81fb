import type { DemoProtocol } from '../types'
import { alert, bullets, content, demoNotice, localField, p } from '../write'
import { legal } from './legal'
import { numericScale } from './scales'
import { sources } from './sources'
import { titrationEquipment, titrationMonitoring, titrationProcedure, triage } from './urgTitration'

/** Pain at the entrance of the emergency department: triage by the nurse, morphine titration. */
export const proUrg001: DemoProtocol = {
  title: "Douleur à l'accueil des urgences : grille de l'IOA et titration de morphine",
  summary:
    "Mesurer la douleur à l'accueil, orienter selon son intensité et son type, titrer la morphine quand elle est sévère, réévaluer à une heure. Document de démonstration, ne pas utiliser pour les soins.",
  population:
    'Adulte, et enfant pour la dose indiquée, accueilli aux urgences avec une douleur aiguë',
  nurseProtocol: true,
  keywords: ['IOA', 'accueil', 'morphine', 'titration', 'douleur sévère', 'tri'],
  audience: ['nurse', 'physician', 'nurseAnaesthetist', 'advancedPracticeNurse', 'pharmacist'],
  settings: ['emergency', 'prehospital'],
  relations: [
    { type: 'seeAlso', reference: 'RES-URG-001' },
    { type: 'seeAlso', reference: 'PRO-MEOPA-001' },
  ],
  references: [
    sources.emergencyMeasures,
    sources.titrationProtocol,
    sources.severePain,
    sources.emergencyAudit,
    sources.hasScales,
  ],
  legalBasis: [legal.decree2025, legal.writtenProtocol, legal.antalgics, legal.circular1999],
  sections: [
    {
      kind: 'keyPoints',
      content: content(
        demoNotice(),
        bullets(
          "Tout le monde a un score **dès l'accueil**, puis à **une heure**.",
          'Score **supérieur à 6** : douleur sévère, titration de morphine.',
          'Adulte : **2 à 3 mg** toutes les **5 à 10 min**. Le médecin revoit la personne après **5 bolus**.',
          "Pas d'opioïde faible dans cette grille.",
          'Après le dernier bolus : **1 h** avant le service, **2 h** avant le domicile.',
        ),
      ),
    },
    {
      kind: 'purpose',
      content: content(
        p(
          "De 60 à 90 % des personnes accueillies aux urgences ont mal. À Saint-Nazaire, en 2019, sur 106 dossiers, le protocole antalgique anticipé n'avait été suivi que pour 12,3 %, et 75 % des personnes n'avaient rien reçu à l'admission. Ce protocole permet d'agir avant l'examen médical.",
        ),
      ),
    },
    {
      kind: 'scope',
      content: content(
        p(
          "Service d'urgences où un médecin est présent. L'infirmier organisateur de l'accueil (IOA, parfois écrit IAO) l'applique dès le tri.",
        ),
        alert(
          'warning',
          'Hors de ce protocole',
          'Détresse vitale, conscience altérée, allergie connue à la morphine, femme enceinte : appeler le médecin avant tout antalgique.',
        ),
      ),
    },
    { kind: 'procedure', title: "Grille de l'accueil", content: triage },
    { kind: 'monitoring', title: 'Échelle', content: content(numericScale) },
    { kind: 'equipment', content: titrationEquipment },
    { kind: 'procedure', title: 'Titration de morphine', content: titrationProcedure },
    { kind: 'monitoring', title: 'Pendant et après la titration', content: titrationMonitoring },
    {
      kind: 'traceability',
      content: content(
        p(
          "Sur la feuille d'accueil : heure et score d'arrivée, heure de chaque bolus et dose, score de sédation, score à une heure, heure de sortie.",
        ),
        localField(
          'lieu-trace',
          'Où tracer',
          'Formulaire du dossier informatisé des urgences ou feuille papier.',
        ),
        localField(
          'dose-poids',
          'Palier de poids retenu',
          "Beaucoup de protocoles locaux séparent moins et plus de 60 kg ; ce point n'a pas été relu dans une source.",
        ),
      ),
    },
  ],
}
