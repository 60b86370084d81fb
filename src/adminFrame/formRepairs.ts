/** What Payload's forms lack for a screen reader or a keyboard, and how it is mended. */
export type Repair = {
  selector: string
  mend: (element: HTMLElement) => void
}

const named =
  (name: string) =>
  (element: HTMLElement): void =>
    element.setAttribute('aria-label', name)

const labelOf = (element: HTMLElement): string =>
  element
    .closest('.field-type')
    ?.querySelector('.field-label, label')
    ?.textContent.replace(/\*\s*$/, '')
    .trim() ?? ''

/** Each selector leaves out what is mended already, so that mending ends. */
export const formRepairs: readonly Repair[] = [
  {
    selector: '.collapsible__drag[role="button"]:not([aria-label])',
    mend: named('Déplacer'),
  },
  { selector: '.doc-controls .popup-button:not([aria-label])', mend: named('Autres commandes') },
  {
    selector: '.array-actions__button:not([aria-label])',
    mend: named('Commandes de la ligne'),
  },
  {
    selector: '.popup-button:empty:not([aria-label]), .lexical-block__action:not([aria-label])',
    mend: named('Commandes'),
  },
  {
    // A real button, hidden from screen readers but not from the keyboard.
    selector: '.clear-indicator[aria-hidden="true"]',
    mend: (element) => {
      element.removeAttribute('aria-hidden')
      element.setAttribute('aria-label', `Effacer : ${labelOf(element)}`)
    },
  },
  {
    // The list opens from its own input: this is for the mouse.
    selector: '.dropdown-indicator[aria-hidden="true"]:not([tabindex="-1"])',
    mend: (element) => element.setAttribute('tabindex', '-1'),
  },
  {
    selector: 'input.rs__input:not([aria-label])',
    mend: (element) => element.setAttribute('aria-label', labelOf(element) || 'Choisir'),
  },
  {
    // It holds buttons of its own, so it cannot be one.
    selector: '.rs__multi-value[role="button"]',
    mend: (element) => {
      element.setAttribute('role', 'group')
      element.setAttribute('aria-label', element.textContent.trim())
    },
  },
  { selector: 'ul.doc-tabs__tabs:not([role])', mend: (element) => (element.role = 'presentation') },
  {
    selector: '.doc-controls__content:not([tabindex])',
    mend: (element) => {
      element.setAttribute('tabindex', '0')
      element.setAttribute('role', 'group')
      element.setAttribute('aria-label', 'Dates du document')
    },
  },
]

/** Mends what is on the page now. */
export const mendForms = (root: ParentNode): void => {
  for (const { selector, mend } of formRepairs) {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) mend(element)
  }
}
