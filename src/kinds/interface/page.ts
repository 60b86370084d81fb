/** A line of what identifies a release. */
export type Fact = { name: string; value: string }

/** Something that a reader must know before reading on. */
export type Notice = {
  tone: 'danger' | 'info' | 'warning'
  title: string
  text: string
}

/** Another page of this site. */
export type Link = { path: string; title: string }

/** What a page, a sheet or a text says around a document of a kind, by the columns of its release; each part where there is something to say. */
export type KindPage<Columns> = {
  /** What it is called instead of the name of its kind. */
  name?: (columns: Columns) => string
  /** What identifies it, beside what every release has. */
  facts?: (columns: Columns) => Fact[]
  /** A sentence under its heading; empty for none. */
  remark?: (columns: Columns) => string
  notices?: (columns: Columns) => Notice[]
  /** Other pages of what is in force, that only this kind has. */
  links?: (reference: string) => Link[]
  /** A page that leads to documents of this kind, for the first page. */
  entrance?: Link
}
