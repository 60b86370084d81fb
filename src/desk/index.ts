export { loadDesk } from './loadDesk'
export { deskKinds, type Desk, type DeskItem, type DeskKind } from './types'
