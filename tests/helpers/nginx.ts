import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { freePort } from './freePort'

const program = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find(existsSync)

/** Whether this machine has nginx. CI installs it; elsewhere its tests are left out with a line. */
export const hasNginx = (): boolean => {
  if (program === undefined) process.stdout.write('!!!! NGINX ABSENT : CACHE NON ESSAYÉ !!!!\n')
  return program !== undefined
}

const page = path.resolve(import.meta.dirname, '../../docs/operations.md')

type Recipe = { inHttp: string; inLocation: string }

/** What docs/operations.md tells an establishment to write. */
const readRecipe = async (): Promise<Recipe> => {
  const [, inHttp, inLocation] =
    /# in http\n(proxy_cache_path .*\n)\n# in the location\n((?:proxy_cache.*\n)+)/.exec(
      await readFile(page, 'utf8'),
    ) ?? []
  if (inHttp === undefined || inLocation === undefined) {
    throw new Error('docs/operations.md has no recipe for a cache')
  }
  return { inHttp, inLocation }
}

const configuration = (
  { inHttp, inLocation }: Recipe,
  { port, upstream }: { port: number; upstream: number },
): string => `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
error_log error.log warn;
pid nginx.pid;
worker_processes 1;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  ${inHttp}
  server {
    listen 127.0.0.1:${String(port)};
    location /v1/ {
      proxy_pass http://127.0.0.1:${String(upstream)};
      proxy_http_version 1.1;
      proxy_set_header Host $host;
      ${inLocation}
      add_header X-Cache $upstream_cache_status always;
    }
  }
}
`

/** Starts nginx with a cache in front of a server. */
export const startNginx = async (
  upstream: number,
): Promise<{ origin: string; stop: () => Promise<void> }> => {
  if (program === undefined) throw new Error('There is no nginx')
  const folder = await mkdtemp(path.join(tmpdir(), 'prototheque-nginx-'))
  const port = await freePort()
  const file = path.join(folder, 'nginx.conf')
  await writeFile(file, configuration(await readRecipe(), { port, upstream }))
  const child = spawn(program, ['-p', folder, '-c', file], { stdio: 'inherit' })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    stop: async () => {
      child.kill('SIGTERM')
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}
