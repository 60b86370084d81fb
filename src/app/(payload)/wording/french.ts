/** Payload's French where it does not read as French. */
export const french = {
  general: {
    createNew: 'Créer',
    createNewLabel: 'Créer : {{label}}',
    creatingNewLabel: 'Création : {{label}}',
  },
} as const
