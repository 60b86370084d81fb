import type { Pair } from './processor'

/** One of the things that are measured side by side. */
export type Contestant = { name: string; url: string; headers?: Record<string, string> }

/** What a bench sets up: contestants that answer, the first of them being the measure of the others. */
export type Field = {
  contestants: readonly Contestant[]
  /** What was measured, for whoever reads the figures later. */
  notes: readonly string[]
  /** Questions whose price is told besides. */
  pairs?: readonly Pair[]
  stop: () => Promise<void>
}

/** Figures that are no requests a second: the bench measures them itself. */
export type OwnFigures = {
  /** In each, column heads first, then the rows. */
  tables: readonly (readonly (readonly string[])[])[]
  figures: unknown
  notes: readonly string[]
  /** What does not hold that should, in one sentence: the command then ends with 1. */
  failure?: string
}

export type Bench = { title: string } & (
  | { prepare: () => Promise<Field> }
  | { measure: (rounds: number, size: { documents: number }) => Promise<OwnFigures> }
)

/** One round of one contestant. */
export type Sample = { requestsPerSecond: number; medianMs: number; p99Ms: number; errors: number }

/** A contestant's rounds, and their middle. */
export type Score = Sample & { name: string; ratio: number; bytes: number; rounds: Sample[] }
