import type { ArrayField } from 'payload'

type Components = NonNullable<NonNullable<ArrayField['admin']>['components']>

/** Calls the folded rows of an array by the first of these fields that is filled in, else « Auteur 2 ». */
export const rowsNamedBy = (singular: string, fields: readonly string[]): Components => ({
  RowLabel: {
    path: '/collections/shared/components/RowName#RowName',
    clientProps: { singular, fields },
  },
})
