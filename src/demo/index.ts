export { accounts, addressOf } from './people/accounts'
export { describeAccounts } from './people/describeAccounts'
export { seedLibrary, type SeedOutcome } from './seedLibrary'
