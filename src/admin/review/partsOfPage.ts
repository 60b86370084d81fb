/** What the parts of a page are called, by the ids of their headings. */
export type PartTitles = Readonly<Record<string, string>>

// The heading of a part has its key behind the name of its kind: `section-procedure`, `partie-procedure`.
const namesPart = (id: string, key: string): boolean => id.endsWith(`-${key}`)

/** The titles of the parts that a page shows. */
export const titlesIn = (page: Document): PartTitles =>
  Object.fromEntries(
    [...page.querySelectorAll('h2[id], h3[id]')].map(({ id, textContent }) => [
      id,
      textContent.trim(),
    ]),
  )

/** What a part is called; nothing at the head of a document, or where it is not shown. */
export const titleIn = (titles: PartTitles | undefined, key: string | null): string | undefined =>
  key === null ? undefined : Object.entries(titles ?? {}).find(([id]) => namesPart(id, key))?.[1]

const placeOf = (page: Document, key: string | null): HTMLElement | null => {
  const headings = [...page.querySelectorAll<HTMLElement>('h2[id], h3[id]')]
  const part = key === null ? undefined : headings.find(({ id }) => namesPart(id, key))
  return part ?? page.querySelector<HTMLElement>('#en-tete') ?? page.querySelector('h1')
}

/** Goes to where a change stands in the page that a frame shows; to its head, if it stands in no part. */
export const goToPart = (frame: HTMLIFrameElement | null, key: string | null): void => {
  const page = frame?.contentDocument
  const place = page ? placeOf(page, key) : null
  if (!place) return
  place.tabIndex = -1
  place.focus({ preventScroll: true })
  place.scrollIntoView({ block: 'start' })
}
