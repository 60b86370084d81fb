import { describeWorkingCopies } from './describeWorkingCopies'

describeWorkingCopies('protocols')
