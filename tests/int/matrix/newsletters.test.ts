import { describeWorkingCopies } from './describeWorkingCopies'

describeWorkingCopies('newsletters')
