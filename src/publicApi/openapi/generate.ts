import { writeOpenApi } from './writeOpenApi'

// The step of `npm run generate` that needs neither a database nor Payload.
await writeOpenApi()
