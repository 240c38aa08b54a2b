import type { FastifyInstance } from 'fastify'

/** Whether the server answers; nothing about what it holds. */
export function healthRoutes(app: FastifyInstance): void {
  app.get('/health', async () => ({ status: 'ok' }))
}
