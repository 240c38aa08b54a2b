import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answer, type GalleryState, newState } from './answers.ts'
import type { GalleryAnswer, GalleryRequest } from './exchange.ts'

const DIST = fileURLToPath(new URL('../dist/', import.meta.url))

/** As strict as the real server: what the pages may not do there they may not do here. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

export interface Gallery {
  readonly address: string
  readonly close: () => Promise<void>
}

/** Serves the built pages with invented patients, for the gallery and for tests of single pages. */
export async function openGallery(): Promise<Gallery> {
  const state = newState()
  const server = createServer((request, response) => {
    serve(request, response, state).catch(() => response.writeHead(500).end())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('gallery: the server has no port')
  return {
    address: `http://127.0.0.1:${at.port}`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  state: GalleryState,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://gallery')
  if (!url.pathname.startsWith('/api/')) return servePage(url.pathname, response)
  const answered = answer(
    {
      method: request.method ?? 'GET',
      path: url.pathname.slice('/api'.length),
      search: url.searchParams,
      body: await textOf(request),
      session: sessionIn(request.headers.cookie),
    },
    state,
  )
  const { status, body, bytes, html, cookie, never } = answered
  if (never) return
  response.writeHead(status, {
    'content-type': typeOf(answered),
    ...(cookie && { 'set-cookie': cookie }),
  })
  response.end(bytes ?? html ?? (body === undefined ? '' : JSON.stringify(body)))
}

function typeOf({ bytes, html }: GalleryAnswer): string {
  if (html !== undefined) return 'text/html; charset=utf-8'
  return bytes ? 'application/octet-stream' : 'application/json'
}

function sessionIn(cookie = ''): GalleryRequest['session'] {
  return (['in', 'new', 'own', 'measures', 'owes', 'trial'] as const).find((value) =>
    cookie.includes(`gallery=${value}`),
  )
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** A file of the pages, else the one page that knows every address. */
async function servePage(path: string, response: ServerResponse): Promise<void> {
  const page = path === '/diary' ? 'diary.html' : 'index.html'
  const name = extname(path) === '' || path.includes('..') ? page : path
  const bytes = await readFile(join(DIST, name))
  const type = TYPES[extname(name)] ?? 'application/octet-stream'
  response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY })
  response.end(bytes)
}
