import config from '../../payload.config'

// What every command does first. Node 20 ended at random here, with exit code 13 and no word.
const { collections } = await config
console.log(`loaded ${String(collections.length)}`)
process.exit(0)
