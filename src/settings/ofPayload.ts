import type { Payload } from 'payload'

import type { Settings } from './index'

const isSettings = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && 'databaseUri' in value && 'publicUrl' in value

/** The settings that this Payload instance was composed with. */
export const settingsOf = (payload: Pick<Payload, 'config'>): Settings => {
  const settings: unknown = payload.config.custom['settings']
  if (!isSettings(settings)) throw new Error('The config was not composed by createConfig.')
  return settings
}
