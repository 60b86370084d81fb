import { describeWorkingCopies } from './describeWorkingCopies'

describeWorkingCopies('resources')
