import { formFixes } from './formFixes'
import { frenchMoment } from './frenchMoment'
import type { AccessibilityFix } from './fix'

const named = (selector: string, name: (element: Element) => string): AccessibilityFix => ({
  selector: `${selector}:is(:not([aria-label]), [aria-label=""])`,
  mend: (element) => element.setAttribute('aria-label', name(element)),
})

const always = (name: string) => (): string => name

/** What a field is called on the screen, without its star. */
const fieldName = (element: Element): string => {
  const field = element.closest('.field-type, .search-filter, .condition, .per-page')
  const label = field?.querySelector('.field-label, label')
  return (label?.textContent ?? '').replace(/\s*\*\s*$/, '').trim()
}

/** What a row of a list or of a table of rows is called. */
const rowName = (element: Element): string => {
  const row = element.closest('tr, .array-field__row, .blocks-field__row, .collapsible')
  const heading = row?.querySelector('a, .row-label, .array-field__row-header, td:nth-child(2)')
  return (heading?.textContent ?? '').trim()
}

const withRow = (act: string, element: Element): string => {
  const row = rowName(element)
  return row === '' ? act : `${act}\u00A0: ${row}`
}

const untabbed: AccessibilityFix['mend'] = (element) => element.setAttribute('tabindex', '-1')

/** English that no setting translates, by its shape. */
const english: readonly [RegExp, string][] = [
  [/^Edit (.+)$/, 'Modifier\u00A0: $1'],
  [/^Remove (.+)$/, 'Retirer\u00A0: $1'],
  [/^Add (.+)$/, 'Ajouter\u00A0: $1'],
  [/^Open (.+)$/, 'Ouvrir\u00A0: $1'],
  [/^Close (.+)$/, 'Fermer\u00A0: $1'],
  [/^Sort by (.+)$/, 'Trier par $1'],
  [/^Toggle (.+)$/, 'Déplier ou replier\u00A0: $1'],
]

const inFrench = (attribute: string): AccessibilityFix['mend'] => {
  return (element) => {
    const text = element.getAttribute(attribute) ?? ''
    const found = english.find(([shape]) => shape.test(text))
    if (found) element.setAttribute(attribute, text.replace(found[0], found[1]))
  }
}

const sayHowToMove: AccessibilityFix['mend'] = (element) => {
  element.setAttribute('aria-roledescription', 'élément à déplacer')
  const help = document.getElementById(element.getAttribute('aria-describedby') ?? '')
  if (help?.textContent.includes('space bar') === true) {
    help.textContent =
      'Espace pour prendre l’élément, les flèches pour le déplacer, Espace pour le poser, Échap pour renoncer.'
  }
}

const sayWhenInFrench: AccessibilityFix['mend'] = (element) => {
  const text = element.textContent
  const french = frenchMoment(text)
  if (french !== text) element.textContent = french
}

/**
 * All of them, one for each thing, the general ones last: two that mended the same would undo each other's work. Each is
 * asked for again whenever the screen changes, and finds nothing once it is mended.
 */
export const fixes: readonly AccessibilityFix[] = [
  ...formFixes,
  named('.clickable-arrow--left', always('Page précédente')),
  named('.clickable-arrow--right', always('Page suivante')),
  named('.popup-button.array-actions__button', (element) => withRow('Actions', element)),
  named(
    '.popup-button:not(:has(.btn__label, .pill__label, span:not(:empty)))',
    always('Plus d’actions'),
  ),
  named('[class$="__drag"][role="button"]', (element) => withRow('Déplacer', element)),
  named('input.rs__input:not([aria-labelledby])', (element) => fieldName(element) || 'Choix'),
  named(
    '.date-time-picker__clear-button',
    (element) => `Effacer la date\u00A0: ${fieldName(element)}`,
  ),
  named('.date-time-picker input:not([id])', (element) => fieldName(element) || 'Date'),
  named('tbody input[type="checkbox"]', (element) => withRow('Sélectionner', element)),
  named('thead input[type="checkbox"]', always('Sélectionner toute la page')),
  // One inside a label has a name.
  named('input[type="checkbox"]:not([id], label *)', (element) => fieldName(element) || 'Cocher'),
  // Inside a list box that has the keyboard already: Payload hides it, and leaves it in its path.
  { selector: '.dropdown-indicator[aria-hidden="true"]:not([tabindex="-1"])', mend: untabbed },
  {
    selector: '.nav-toggler:is([aria-label="Ouvrir Menu"], [aria-label="Fermer Menu"])',
    mend: (element) => {
      const opens = element.getAttribute('aria-label') === 'Ouvrir Menu'
      element.setAttribute('aria-label', opens ? 'Ouvrir le menu' : 'Fermer le menu')
    },
  },
  {
    // « Retirer » alone is also what takes a release out of force.
    selector: '.rs__multi-value__remove[aria-label="Retirer"]',
    mend: (element) => {
      const value = (element.closest('.rs__multi-value')?.textContent ?? '').trim()
      if (value !== '') element.setAttribute('aria-label', `Retirer\u00A0: ${value}`)
    },
  },
  // A button may hold no other button; a thing that can be moved may.
  {
    selector: ':is(.multi-value, .rs__multi-value)[role="button"]',
    mend: (element) => {
      element.setAttribute('role', 'group')
      const text = element.querySelector('[title]')?.getAttribute('title') ?? element.textContent
      element.setAttribute('aria-label', text.trim())
    },
  },
  // Where Payload forgets to say what is sorted.
  {
    selector: '.sort-column__button[aria-label*="{{label}}"]',
    mend: (element) => {
      const column = element.closest('.sort-column')?.querySelector('.sort-column__label')
      const label = element.getAttribute('aria-label') ?? ''
      element.setAttribute('aria-label', label.replace('{{label}}', column?.textContent ?? ''))
    },
  },
  { selector: '[aria-roledescription="sortable"]', mend: sayHowToMove },
  { selector: '.document-locked__content strong', mend: sayWhenInFrench },
  { selector: 'ul.doc-tabs__tabs:not([role])', mend: (list) => list.setAttribute('role', 'group') },
  ...['Edit', 'Remove', 'Add', 'Open', 'Close', 'Sort by', 'Toggle'].map((verb) => ({
    selector: `[aria-label^="${verb} "]`,
    mend: inFrench('aria-label'),
  })),
]

/** Mends what there is to mend on the screen. */
export const mendScreen = (root: ParentNode): void => {
  for (const { selector, mend } of fixes) {
    for (const element of root.querySelectorAll(selector)) mend(element)
  }
}
