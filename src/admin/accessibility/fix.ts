/** Something of Payload's screens that a keyboard or a screen reader stumbles over, and its repair. */
export type Repair = { selector: string; mend: (element: Element) => void }
