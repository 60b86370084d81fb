/** Words whose loss, with nothing in their place, takes away a condition or an order of acts. */
export const conditions =
  /^(?:avant|apres|pendant|durant|si|lorsque|quand|toujours|systematique|systematiquement|jusque)$/u

/** Words whose loss counts whatever comes in their place: what always has to be, what has to stop. */
export const binding: Readonly<Record<string, RegExp>> = {
  always: /^(?:toujours|systemati)/u,
  stop: /^(?:arret|stopp|suspend|interromp|interrup|cess[eaio]|retir|retrait|clamp)/u,
}
