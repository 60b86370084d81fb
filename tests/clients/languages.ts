import { cp, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { runTypescriptClient } from '../helpers/typescriptClient'
import { command } from './command'

/** A client that is made from the description of /v1 by a program that others use. */
export type Client = {
  name: string
  /** What has to be on the machine. */
  needs: readonly string[]
  /** Fetches the generator, at the version that is pinned beside the program. */
  fetch: (folder: string) => Promise<unknown>
  /** Generates from `openapi.json` in the folder, and compiles. */
  build: (folder: string) => Promise<unknown>
  /** Runs the program against a library and gives what it prints; nothing for what is only compiled. */
  read?: (folder: string, origin: string) => Promise<unknown>
}

const copied = (language: string) => (folder: string) =>
  cp(path.join(import.meta.dirname, language), folder, { recursive: true })

const described = async (folder: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(folder, 'openapi.json'), 'utf8'))

const typescript: Client = {
  name: 'TypeScript (openapi-typescript, openapi-fetch)',
  needs: ['node'],
  fetch: () => Promise.resolve(),
  build: () => Promise.resolve(),
  read: async (folder, origin) =>
    runTypescriptClient({ description: await described(folder), origin }),
}

const inVenv = (folder: string, program: string): string => path.join(folder, 'venv/bin', program)

const python: Client = {
  name: 'Python (openapi-python-client)',
  needs: ['python3'],
  fetch: async (folder) => {
    await copied('python')(folder)
    await command(['python3', '-m', 'venv', 'venv'], { folder })
    const quiet = ['--quiet', '--disable-pip-version-check']
    await command([inVenv(folder, 'pip'), 'install', ...quiet, '-r', 'requirements.txt'], {
      folder,
    })
  },
  build: async (folder) => {
    const generate = ['generate', '--path', 'openapi.json', '--meta', 'none']
    const to = ['--output-path', 'library', '--config', 'generator.json']
    await command([inVenv(folder, 'openapi-python-client'), ...generate, ...to], { folder })
    await command([inVenv(folder, 'python'), '-m', 'compileall', '-q', 'library'], { folder })
  },
  read: async (folder, origin) =>
    JSON.parse(await command([inVenv(folder, 'python'), 'client.py', origin], { folder })),
}

const maven = ['mvn', '--batch-mode', '--quiet'] as const

const java: Client = {
  name: 'Java (OpenAPI Generator)',
  needs: ['java', 'javac', 'mvn'],
  fetch: async (folder) => {
    await copied('java')(folder)
    await command([...maven, 'generate-sources'], { folder })
  },
  build: (folder) => command([...maven, 'compile', 'dependency:build-classpath'], { folder }),
  read: async (folder, origin) => {
    const libraries = await readFile(path.join(folder, 'target/classpath'), 'utf8')
    const classes = ['target/classes', libraries.trim()].join(path.delimiter)
    return JSON.parse(await command(['java', '-cp', classes, 'Check', origin], { folder }))
  },
}

const go: Client = {
  name: 'Go (oapi-codegen)',
  needs: ['go'],
  fetch: async (folder) => {
    await copied('go')(folder)
    await command(['go', 'mod', 'download'], { folder })
  },
  build: async (folder) => {
    await mkdir(path.join(folder, 'library'))
    const generate = ['go', 'tool', 'oapi-codegen', '-config', 'generator.yaml', 'openapi.json']
    await command(generate, { folder })
    await command(['go', 'build', '-o', 'check', '.'], { folder })
  },
  read: async (folder, origin) =>
    JSON.parse(await command([path.join(folder, 'check'), origin], { folder })),
}

const others = (generator: string) => async (folder: string) => {
  await copied('java')(folder)
  await command([...maven, 'generate-sources', `-Dgenerator=${generator}`], { folder })
}

const generated = (folder: string): string => path.join(folder, 'target/generated-sources/openapi')

const pythonOfJava: Client = {
  name: 'Python (OpenAPI Generator)',
  needs: ['java', 'mvn', 'python3'],
  fetch: others('python'),
  build: (folder) =>
    command(['python3', '-m', 'compileall', '-q', 'openapi_client'], { folder: generated(folder) }),
}

const goOfJava: Client = {
  name: 'Go (OpenAPI Generator)',
  needs: ['java', 'mvn', 'go'],
  fetch: others('go'),
  build: async (folder) => {
    await command(['go', 'mod', 'tidy'], { folder: generated(folder) })
    await command(['go', 'build', '.'], { folder: generated(folder) })
  },
}

/** The clients that are checked, one after the other. */
export const clients: readonly Client[] = [typescript, python, java, go, pythonOfJava, goOfJava]
