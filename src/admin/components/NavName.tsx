import { Mark } from './Mark'

/** The mark and the name at the head of the menu, the way back to the first screen. */
export const NavName = () => (
  <a className="nav-name" href="/admin">
    <Mark size={28} />
    Protothèque
  </a>
)
