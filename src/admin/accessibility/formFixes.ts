import type { AccessibilityFix } from './fix'

const named =
  (name: string) =>
  (element: Element): void =>
    element.setAttribute('aria-label', name)

const labelOf = (element: Element): string =>
  element
    .closest('.field-type')
    ?.querySelector('.field-label, label')
    ?.textContent.replace(/\*\s*$/, '')
    .trim() ?? ''

const toolbarNames: Readonly<Record<string, string>> = {
  bold: 'Gras',
  italic: 'Italique',
  underline: 'Souligné',
  strikethrough: 'Barré',
  subscript: 'Indice',
  superscript: 'Exposant',
  link: 'Lien',
}

const isUnlabelled = (element: Element): boolean =>
  (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) &&
  element.labels?.length === 0

/** What is mended of forms. Each selector leaves out what is mended already, so that mending ends. */
export const formFixes: readonly AccessibilityFix[] = [
  { selector: '.doc-controls .popup-button:not([aria-label])', mend: named('Autres commandes') },
  {
    selector: '.lexical-block__action:not([aria-label])',
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
    selector: '[contenteditable="true"]:not([aria-label])',
    mend: (element) => element.setAttribute('aria-label', labelOf(element) || 'Texte'),
  },
  {
    // Blocks of a text repeat the ids of their fields, which their labels do not know.
    selector:
      '.field-type input[id^="field-"]:not([aria-label]), .field-type textarea[id^="field-"]:not([aria-label])',
    mend: (element) => {
      if (isUnlabelled(element)) element.setAttribute('aria-label', labelOf(element) || 'Champ')
    },
  },
  {
    selector: '.toolbar-popup__button[data-button-key]:not([aria-label])',
    mend: (element) => {
      const key = element.getAttribute('data-button-key') ?? ''
      element.setAttribute('aria-label', toolbarNames[key] ?? key)
    },
  },
  {
    selector: '.clipboard-action__popup .popup-button:not([aria-label])',
    mend: named('Copier ou coller les lignes'),
  },
  {
    selector: '.LexicalEditorTheme__block__removeButton:not([aria-label])',
    mend: named('Supprimer le bloc'),
  },
  {
    // It scrolls sideways: by keyboard too.
    selector: '.LexicalEditorTheme__tableScrollableWrapper:not([tabindex])',
    mend: (element) => element.setAttribute('tabindex', '0'),
  },
  {
    selector: '.table-cell-action-button:not([aria-label])',
    mend: named('Commandes de la cellule'),
  },
  { selector: '.nav__mobile-close:not([aria-label])', mend: named('Fermer le menu') },
  {
    selector: '.upload-relationship-details__edit:not([aria-label])',
    mend: named('Modifier le fichier'),
  },
  {
    selector: '.upload-relationship-details__remove:not([aria-label])',
    mend: named('Retirer le fichier'),
  },
  {
    selector: '.doc-controls__content:not([tabindex])',
    mend: (element) => {
      element.setAttribute('tabindex', '0')
      element.setAttribute('role', 'group')
      element.setAttribute('aria-label', 'Dates du document')
    },
  },
]
