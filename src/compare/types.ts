import type { CodeOf } from '../vocabulary/codes'
import type { criticalKinds } from '../vocabulary/workflow'

/** What became of a part, a block, a row or a word. */
export type ChangeStatus = 'added' | 'changed' | 'moved' | 'removed'

/** What a difference is about: the smallest thing that has a place of its own. */
export type Unit =
  | 'alert'
  | 'cell'
  | 'field'
  | 'figure'
  | 'heading'
  | 'item'
  | 'paragraph'
  | 'part'
  | 'row'
  | 'step'
  | 'table'
  | 'block'

/** One difference between two contents. Pure data: what is shown of it and what is judged by it. */
export type Difference = {
  /**
   * The section, slide or item that it stands in; null for what stands at the head of the document. `nature` is the
   * code of its kind where it has one (`contraindications`).
   */
  part: { key: string; title: string; nature: string | null } | null
  /** Where it stands in the part, for people: « Étape 3 », « Tableau 1, ligne 2 (morphine), Dose ». */
  place: string
  /** Where it stands in the content, for programs: stable as long as both contents are. */
  path: string
  /** The row, step, alert or paragraph that it is counted with: differences of one `group` are one item to acknowledge. */
  group: string
  unit: Unit
  status: ChangeStatus
  /** The member that holds it, where one does: `dose`, `drug`, `population`, `level`, `title`, `audience`… */
  member: string | null
  /** What stands around it in its row or block: the drug of a dose, the words before and behind a cell. */
  context: string
  /** The plain text of each side; empty where it was not. */
  before: string
  after: string
}

/** A field at the head of a document that differs, as it is read. */
export type HeadChange = { field: string; before: string; after: string }

export type PartStatus = ChangeStatus | 'same'

/** A section, slide or item of both contents, with both texts in one rendering. */
export type ComparedPart = {
  key: string
  title: string
  status: PartStatus
  /** The part as it is published, with `<ins>` and `<del>` in it. */
  html: string
}

/** Two contents of one kind beside each other. */
export type Comparison = {
  head: HeadChange[]
  parts: ComparedPart[]
  /** The whole document as it is published, with `<ins>` and `<del>` in it. */
  documentHtml: string
  /** In the order of the document. */
  differences: Difference[]
}

export type CriticalKind = CodeOf<typeof criticalKinds>

/** A difference that whoever signs has to acknowledge. */
export type CriticalChange = {
  /** Bound to both hashes and the place: another content on either side makes another id. */
  id: string
  /** The key of its section, slide or item; null at the head. */
  section: string | null
  place: string
  kind: CriticalKind
  before: string
  after: string
}

/** A content as it was signed: the canonical form that a release keeps, and the hash of it. */
export type SignedSide = { content: unknown; contentHash: string }

/** What is known of a file beside the contents, by its digest: an address of its own, the facts that version 1 did not sign. */
export type KnownFile = {
  sha256: string
  url?: string
  name?: string
  mimeType?: string
  bytes?: number
  width?: number | null
  height?: number | null
}

/** Plain data: it crosses to the thread that compares. */
export type CompareOrder = {
  kind: string
  before: SignedSide
  after: SignedSide
  /** Where files are found: `{sha256}` and `{name}` stand for theirs. The public address by default. */
  fileUrl?: string
  files?: readonly KnownFile[]
}
