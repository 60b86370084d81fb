/** What is known of a kind of document without reading one: plain data that a browser may load too. */
export type KindFacts = {
  /** The slug of its collection. */
  collection: string
  /** First part of a reference: `PRO-MEOPA-001`. */
  prefix: string
  /** Path segment under `/v1`, and of the pages. */
  path: string
  names: {
    singular: string
    plural: string
    /** With its article, in a sentence: « un protocole ». */
    one: string
    /** In the description of the API: `training modules`. */
    english: string
  }
  /** What names a document: its first theme and a number, or a year and an issue. */
  namedBy: 'issue' | 'theme'
  /** Months until review; null for a kind that is never reviewed. A content may say less: `reviewPeriodMonths` in `content.ts`. */
  reviewPeriodMonths: number | null
  /** The same in words, where it is more than a number. */
  reviewPeriodWords?: string
  /** How many reviews a change needs where the group has no rule of its own. */
  usualReviews: { major: number; minor: number }
  /** Where the first page lists the kind apart from the themes; null to list it under them. */
  anchor: string | null
  /** Whether the headings of an imported file make parts: else all of it is one text. */
  isImportedInParts: boolean
  /** Whether a release tells how releases of other documents stand: then it is made again whatever changes. */
  citesReleases: boolean
  /** The checkbox of a working copy and of a release that asks for a physician's approval, if there is one. */
  physicianField: 'nurseProtocol' | null
}
