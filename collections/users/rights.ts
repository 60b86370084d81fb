import { traceRights } from '../shared/rights/traceRights'

const sorted = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String).toSorted() : []

/** Of an account the log tells what a person may do and signs as; of an address and a password, that they changed. */
export const tracePerson = traceRights({
  told: (_req, { name, roles, profession, active }) => ({
    name,
    roles: sorted(roles),
    profession: profession ?? null,
    active: active !== false,
  }),
  untold: ({ email, hash }) => ({ email, password: hash }),
  created: (person, told) => ({ type: 'personCreated', data: { person, ...told } }),
  changed: (person, change) => ({ type: 'personChanged', data: { person, ...change } }),
})
