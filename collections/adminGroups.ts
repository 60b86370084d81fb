/** The headings of the admin's menu, in the words of those who use it. */
export const adminGroups = {
  library: 'Bibliothèque',
  review: 'Circuit de validation',
  network: 'Réseau',
  files: 'Fichiers',
  system: 'Système',
} as const
