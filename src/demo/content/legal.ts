import type { DemoLegalText } from '../types'

/** Law as it stood on a date, always with that date: it changed on 24 December 2025. */
export const legal = {
  decree2025: {
    text: "Ce décret du 24 décembre 2025 réécrit les articles R. 4311-1 à R. 4311-7 du code de la santé publique. Il prévoit toujours des protocoles de soins d'urgence préalablement écrits, datés et signés par le médecin responsable.",
    citation: 'Décret n° 2025-1306 du 24 décembre 2025, texte consulté le 12 janvier 2026',
  },
  writtenProtocol: {
    text: 'Avant le 24 décembre 2025, le protocole devait être écrit, qualitatif et quantitatif, préalablement établi, daté et signé par un médecin.',
    citation:
      'Code de la santé publique, article R. 4311-7 dans sa rédaction antérieure au décret du 24 décembre 2025',
  },
  antalgics: {
    text: "Avant le 24 décembre 2025, l'infirmier était habilité à entreprendre et à adapter les traitements antalgiques dans le cadre de protocoles préétablis, écrits, datés et signés par un médecin.",
    citation:
      'Code de la santé publique, article R. 4311-8 dans sa rédaction antérieure au décret du 24 décembre 2025',
  },
  writtenProtocol2024: {
    text: 'Le protocole est écrit, qualitatif et quantitatif, préalablement établi, daté et signé par un médecin.',
    citation:
      'Code de la santé publique, article R. 4311-7, rédaction consultée le 10 septembre 2024',
  },
  antalgics2024: {
    text: "L'infirmier est habilité à entreprendre et à adapter les traitements antalgiques, dans le cadre de protocoles préétablis, écrits, datés et signés par un médecin.",
    citation:
      'Code de la santé publique, article R. 4311-8, rédaction consultée le 10 septembre 2024',
  },
  relief: {
    text: 'Toute personne a le droit de recevoir des soins visant à soulager sa douleur.',
    citation:
      'Code de la santé publique, article L. 1110-5, rédaction consultée le 10 septembre 2024',
  },
  circular1999: {
    text: 'Cette circulaire demande la mise en place de protocoles de prise en charge de la douleur aiguë par les équipes pluridisciplinaires.',
    citation: 'Circulaire DGS/DH/DAS/SQ2 n° 99/84 du 11 février 1999',
  },
} as const satisfies Record<string, DemoLegalText>
