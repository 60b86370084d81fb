/** Words whose loss, with nothing in their place, takes away a condition or an order of acts. */
export const conditions =
  /^(?:avant|apres|pendant|durant|si|lorsque|quand|toujours|systematique|systematiquement|puis|jusque|chaque)$/u
