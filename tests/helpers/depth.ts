/** Whether everything is asked, for as long as it takes: `npm run test:deep` does, the gate does not. */
export const isDeep = (): boolean => process.env['TEST_DEPTH'] === 'deep'
