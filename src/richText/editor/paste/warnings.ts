/** What a paste left out or changed. */
export type PasteWarning =
  | 'cellsFilled'
  | 'changes'
  | 'colour'
  | 'comments'
  | 'contents'
  | 'equations'
  | 'files'
  | 'hiddenColumns'
  | 'hiddenRows'
  | 'hiddenText'
  | 'links'
  | 'nestedTable'
  | 'numbering'
  | 'objects'
  | 'pictures'
  | 'choices'
  | 'symbol'
  | 'tabColumns'
  | 'tableInCell'

/** What was told of one kind: how often, and with which words. */
export type Told = { count: number; details: string[] }

export type PasteWarnings = {
  add: (code: PasteWarning, detail?: string) => void
  list: () => ReadonlyMap<PasteWarning, Told>
}

const mostDetails = 5

/** Gathers what a paste leaves out. */
export const createPasteWarnings = (): PasteWarnings => {
  const gathered = new Map<PasteWarning, Told>()
  return {
    add: (code, detail = '') => {
      const told = gathered.get(code) ?? { count: 0, details: [] }
      told.count += 1
      const isNew = detail !== '' && !told.details.includes(detail)
      if (isNew && told.details.length < mostDetails) told.details.push(detail)
      gathered.set(code, told)
    },
    list: () => gathered,
  }
}
