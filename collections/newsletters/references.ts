import type { MakeReference } from '../controlled/hooks/giveReference'

/** References such as `LET-2026-T3`: a newsletter is named by its year and issue. */
export const referenceOfIssue: MakeReference = async (_req, { year, issue }) =>
  `LET-${String(year)}-${String(issue)}`
