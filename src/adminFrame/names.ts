/** Parts of Payload's screens that a screen reader cannot name, and what they are. */
export const names: readonly { selector: string; name: string }[] = [
  { selector: '.clickable-arrow--left', name: 'Page précédente' },
  { selector: '.clickable-arrow--right', name: 'Page suivante' },
]
