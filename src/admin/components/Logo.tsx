import { Mark } from './Mark'

const frame = { display: 'flex', alignItems: 'center', gap: '0.75rem' } as const
const name = { fontSize: '1.75rem', fontWeight: 600, letterSpacing: '-0.01em' } as const

/** The mark and the name of the library, above the sign-in form. */
export const Logo = () => (
  <div style={frame}>
    <Mark size={44} />
    <span style={name}>Protothèque</span>
  </div>
)
