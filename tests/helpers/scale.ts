/** What a scale says beside its title, its summary and its recommendation of use: all that makes it complete. */
export const scaleFields = {
  settings: ['emergency'],
  measures: 'Intensité de la douleur',
  population: 'Adulte',
  ageGroups: ['adult'],
  ages: { from: 18, fromUnit: 'year' },
  communication: 'observed',
  filledInBy: 'Un soignant',
  itemCount: 1,
  items: [
    {
      title: 'Visage',
      scores: [
        { value: 0, label: 'Non' },
        { value: 1, label: 'Oui' },
      ],
    },
  ],
  range: { min: 0, max: 1 },
  thresholds: [{ from: 1, to: 1, meaning: 'Douleur' }],
  licence: 'Texte libre',
  source: 'HAS',
}
