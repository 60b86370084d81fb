import { relationId } from '../../src/access'
import { traceRights } from '../shared/rights/traceRights'

/** Of a client the log tells whose it is and whether it is let in; of its key, that it changed. */
export const traceClient = traceRights({
  told: (_req, { name, establishment, enableAPIKey, active }) => ({
    name,
    establishment: relationId(establishment) ?? null,
    enabled: enableAPIKey === true,
    active: active !== false,
  }),
  untold: ({ apiKeyIndex }) => ({ key: apiKeyIndex }),
  created: (client, told) => ({ type: 'clientCreated', data: { client, ...told } }),
  changed: (client, change) => ({ type: 'clientChanged', data: { client, ...change } }),
})
