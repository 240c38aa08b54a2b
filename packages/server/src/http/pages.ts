import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { refuse } from './answer.ts'

/**
 * The built pages. An address that is neither a file nor under `/api` is one of the pages' own,
 * which the first page knows how to show.
 */
export async function pageRoutes(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    setHeaders,
  })
  app.setNotFoundHandler((request, reply) => {
    const asksForPage = request.method === 'GET' && !/^\/api(\/|$|\?)|\.\w+(\?|$)/.test(request.url)
    return asksForPage ? reply.sendFile(pageAt(request.url)) : refuse(reply, { code: 'not-found' })
  })
}

/** The bedside diary is a page of its own, which its worker keeps for nights without a network. */
function pageAt(url: string): string {
  return /^\/diary(\?|$)/.test(url) ? 'diary.html' : 'index.html'
}

/** What vite puts into `assets` carries a hash of its content in its name. */
function setHeaders(reply: FastifyReply, path: string): void {
  const forever = /[\\/]assets[\\/]/.test(path)
  if (path.endsWith('.svg')) reply.type('image/svg+xml; charset=utf-8')
  reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
}
