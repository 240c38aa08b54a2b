import type { ClinicId } from '@legato/values'
import type { Pool } from 'pg'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

/** One answer: the route as it is written in the code, never an address with ids or words in it. */
export interface Answered {
  readonly method: string
  readonly route: string
  readonly status: number
  readonly seconds: number
}

/** What Prometheus reads: counts and times, nothing of a patient. */
export interface Metrics {
  readonly note: (answered: Answered) => void
  readonly read: () => Promise<{ readonly type: string; readonly text: string }>
}

export function createMetrics({
  pool,
  clinic,
}: {
  readonly pool: Pool
  readonly clinic: ClinicId
}): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const answers = new Histogram({
    name: 'legato_http_seconds',
    help: 'How long answers took.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  })
  gauges(registry, {
    legato_database_connections: ['Connections of this process.', () => pool.totalCount],
    legato_database_waiting: ['Requests that wait for a connection.', () => pool.waitingCount],
    legato_audit_unsealed: [
      'Events of the audit that wait for their seal.',
      () => unsealed(pool, clinic),
    ],
  })
  return {
    note: ({ method, route, status, seconds }) =>
      answers.observe({ method, route, status }, seconds),
    read: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  }
}

type Value = () => number | Promise<number>

function gauges(
  registry: Registry,
  told: Readonly<Record<string, readonly [help: string, value: Value]>>,
): void {
  for (const [name, [help, value]] of Object.entries(told)) {
    const gauge: Gauge = new Gauge({
      name,
      help,
      registers: [registry],
      collect: async () => gauge.set(await value()),
    })
  }
}

/** Not a number while the database is away, so that the other metrics can still be read. */
async function unsealed(pool: Pool, clinic: ClinicId): Promise<number> {
  const found = await pool
    .query<{ count: number }>(
      'select count(*)::int as count from legato.audit_unsealed where clinic = $1',
      [clinic],
    )
    .catch(() => undefined)
  return found?.rows[0]?.count ?? Number.NaN
}
