/** Something of Payload's screens that a keyboard or a screen reader stumbles over, and its fix. */
export type AccessibilityFix = { selector: string; mend: (element: Element) => void }
