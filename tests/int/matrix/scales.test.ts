import { describeWorkingCopies } from './describeWorkingCopies'

describeWorkingCopies('scales')
