export { expectFile } from './journal'
export { removeLeftovers } from './leftovers'
export { temporaryFolder } from './folders'
