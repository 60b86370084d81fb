import { handleEndpoints, type Payload, type SanitizedConfig } from 'payload'

export type ApiHandler = (request: Request, client: { address: string }) => Promise<Response>

export type ApiOptions = {
  payload: Payload
  config: SanitizedConfig
  /** The key that the Payload instance is cached under, when it is not the only one. */
  key?: string
}

/** The one door to /api. */
export const createApiHandler =
  ({ config, key }: ApiOptions): ApiHandler =>
  async (request) =>
    handleEndpoints({
      config: Promise.resolve(config),
      request,
      ...(key !== undefined && { payloadInstanceCacheKey: key }),
    })
