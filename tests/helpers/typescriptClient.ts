import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript'

const run = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../..')
const program = path.join(root, 'tests/clients/typescript/client.mts')

const options = {
  ...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true },
  ...{ module: 'nodenext', target: 'es2023', lib: ['es2023', 'dom', 'dom.iterable'] },
  ...{ types: ['node'], skipLibCheck: true, outDir: 'built' },
}

const isDescription = (value: unknown): value is OpenAPI3 =>
  typeof value === 'object' && value !== null && 'openapi' in value

/**
 * Makes types from a description, compiles the program of `tests/clients/typescript` against them, runs it against a
 * server and gives what it prints. @throws what the compiler or the program says.
 */
export const runTypescriptClient = async ({
  description,
  origin,
}: {
  description: unknown
  origin: string
}): Promise<unknown> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'prototheque-client-'))
  try {
    const told: unknown = JSON.parse(JSON.stringify(description))
    if (!isDescription(told)) throw new Error('Not a description')
    const types = astToString(await openapiTypescript(told))
    await writeFile(path.join(folder, 'api.d.ts'), types)
    await copyFile(program, path.join(folder, 'client.mts'))
    await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
    await writeFile(path.join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
    const project = { compilerOptions: options, files: ['client.mts'] }
    await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(project))
    const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
    await run(process.execPath, [compiler, '-p', folder]).catch((error: unknown) => {
      throw new Error(`It does not compile: ${String(Reflect.get(Object(error), 'stdout'))}`)
    })
    const built = path.join(folder, 'built/client.mjs')
    const { stdout } = await run(process.execPath, [built, origin])
    return JSON.parse(stdout)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
