const counts = new Map<string, number>()

/** Counts cells of a kind of route; without a number, prints how many there were. */
export const report = (kind: string, cells?: number): void => {
  const known = counts.get(kind) ?? 0
  if (cells === undefined) process.stdout.write(`Who may, ${kind}: ${String(known)} cells\n`)
  else counts.set(kind, known + cells)
}
