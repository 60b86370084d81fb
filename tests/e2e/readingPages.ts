/** Every kind of page that a reader may meet, by its address in the sample library. */
export const readingPages = [
  '/',
  '/protocols/PRO-MEOPA-001',
  '/protocols/PRO-AGE-001',
  '/protocols/PRO-PSY-001',
  '/protocols/PRO-URG-001',
  '/protocols/PRO-CAN-001',
  '/training/FOR-MEOPA-001',
  '/resources/RES-AGE-001',
  '/newsletters/LET-2026-T3',
  '/protocols/PRO-MEOPA-001/releases/1.0',
  '/protocols/PRO-AGE-002/releases/1.0',
  '/protocols/PRO-AGE-002',
  '/protocols/PRO-URG-002',
  '/nulle-part',
] as const

export const protocols = readingPages.filter((path) => /^\/protocols\/[^/]+$/.test(path))
