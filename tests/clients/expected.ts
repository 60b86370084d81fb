/** What each program here finds in the sample library, whatever its language. */
export const found = {
  status: 'inForce',
  listed: ['PRO-MEOPA-001'],
  file: null,
  withdrawn: 'replaced',
  wrong: ['limit', 'theme'],
  current: 304,
  followed: true,
}

/** Where what it prints differs from that; the title is whatever it is. */
export const differences = (printed: unknown, { status = found.status } = {}): string[] => {
  const told: Record<string, unknown> = { ...Object(printed) }
  const expected: Record<string, unknown> = { ...found, status }
  const wrong = Object.entries(expected)
    .filter(([name, value]) => JSON.stringify(told[name]) !== JSON.stringify(value))
    .map(([name]) => `${name}: ${JSON.stringify(told[name])}`)
  const hasTitle = typeof told['title'] === 'string' && told['title'] !== ''
  return hasTitle ? wrong : [...wrong, 'no title']
}
