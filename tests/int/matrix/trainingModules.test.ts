import { describeWorkingCopies } from './describeWorkingCopies'

describeWorkingCopies('training-modules')
