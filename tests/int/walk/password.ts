import { workflowOptions } from '../../../collections/workflowOptions'

/**
 * Has a right password checked for real once a person and after each wrong one, and remembered in between:
 * hashing it every time would be most of what a walk takes. Gives what undoes it.
 */
export const rememberPasswords = (): (() => void) => {
  const { verifyPassword } = workflowOptions
  const right = new Map<string, string>()
  workflowOptions.verifyPassword = async (req, password) => {
    const person = String(req.user?.id)
    if (right.get(person) === password) return true
    right.delete(person)
    const isRight = await verifyPassword(req, password)
    if (isRight) right.set(person, password)
    return isRight
  }
  return () => {
    workflowOptions.verifyPassword = verifyPassword
  }
}
