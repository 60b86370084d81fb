import { randomInt } from 'node:crypto'

import { isDeep } from '../../../helpers/depth'

const given = process.env['SIGNED_SEED']
const drawn = isDeep() ? randomInt(1e9) : 14

/** What the tests of the promise draw from: the same in each run of the gate, another one in each deep run. */
export const signedSeed = given === undefined ? drawn : Number(given)
