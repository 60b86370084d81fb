import { execFile } from 'node:child_process'
import { access, constants } from 'node:fs/promises'
import path from 'node:path'

const most = 64 * 1024 * 1024

/** Runs a program in a folder and gives what it prints. @throws its last words when it fails. */
export const command = (
  [program = '', ...rest]: readonly string[],
  { folder, environment = {} }: { folder: string; environment?: Record<string, string> },
): Promise<string> =>
  new Promise((resolve, reject) => {
    const options = { cwd: folder, env: { ...process.env, ...environment }, maxBuffer: most }
    execFile(program, rest, options, (error, stdout, stderr) => {
      if (!error) resolve(stdout)
      else {
        const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-15).join('\n')
        reject(new Error(`${[program, ...rest].join(' ')}\n${said || error.message}`))
      }
    })
  })

const isProgram = (file: string): Promise<boolean> =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  )

/** Which of these programs this machine does not have. */
export const missing = async (programs: readonly string[]): Promise<string[]> => {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  const has = await Promise.all(
    programs.map(async (program) => {
      const found = await Promise.all(
        folders.map((folder) => isProgram(path.join(folder, program))),
      )
      return found.includes(true)
    }),
  )
  return programs.filter((_, index) => has[index] !== true)
}
