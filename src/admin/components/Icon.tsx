import { Mark } from './Mark'

/** The small mark at the top of the admin's navigation. */
export const Icon = () => <Mark size={24} />
