import type { FuzzRequest } from './requests'

/** Requests that the library failed over once, as they were printed: `npm run test:deep` prints such lines. */
export const again: readonly FuzzRequest[] = [
  { as: 'author', method: 'GET', path: '/api/protocols?where[workingGroup][in]=null', headers: {} },
  {
    as: 'author',
    method: 'GET',
    path: '/api/protocols?select[title]=true&??select[id]=true',
    headers: {},
  },
]
