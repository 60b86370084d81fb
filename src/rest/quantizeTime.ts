/** How long a step is, in milliseconds, and which answers need not wait for its end. */
export type Steps = { step: number; isTold: (response: Response) => boolean }

/**
 * Ends an act only at a whole number of steps, so that what it did cannot be told from its time. A step
 * has to be longer than the act usually takes: near the end of one, a little more work is a whole step.
 * What the answer tells anyway need not wait.
 */
export const quantizeTime = async (
  { step, isTold }: Steps,
  act: () => Promise<Response>,
): Promise<Response> => {
  const start = performance.now()
  const wait = async (): Promise<void> => {
    const spent = performance.now() - start
    await new Promise((resolve) => setTimeout(resolve, Math.ceil(spent / step) * step - spent))
  }
  try {
    const response = await act()
    if (!isTold(response)) await wait()
    return response
  } catch (error) {
    await wait()
    throw error
  }
}
