/**
 * How long something may take before it is taken for hung, in milliseconds. It decides no test: the slowest machine
 * takes a small part of it.
 */
export const patience = 1_800_000
