import { defineConfig } from 'vitest/config'

/** The pure packages: their answers must not move with the time zone of the machine. */
const pure = ['values', 'rules', 'knowledge', 'fhir', 'sleep', 'vascular', 'clinic']
const zones = ['UTC', 'America/New_York', 'Pacific/Auckland']

/** Not a measure of speed: a machine that others use is slow. Long forms have an hour for a test. */
const limit = process.env.LEGATO_LONG ? 3_600_000 : 60_000
const patient = { testTimeout: limit, hookTimeout: limit }

const inZone = (zone: string) => ({
  test: {
    name: `unit ${zone}`,
    env: { TZ: zone },
    include: pure.map((name) => `packages/${name}/src/**/*.test.ts`),
    isolate: false,
    ...patient,
  },
})

export default defineConfig({
  test: {
    pool: 'forks',
    // Every core: much of what is tried waits for a database or a browser.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'house', include: ['tools/**/*.test.ts'], isolate: false } },
      ...zones.map(inZone),
      {
        test: {
          name: 'unit node',
          include: ['packages/{server,cli,web}/src/**/*.test.{ts,tsx}'],
          globalSetup: 'packages/server/vitest.database.ts',
          isolate: false,
          ...patient,
        },
      },
      {
        test: {
          name: 'conformance',
          include: ['conformance/**/*.test.ts'],
          globalSetup: 'packages/server/vitest.mould.ts',
          isolate: false,
          ...patient,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['packages/web/browser/**/*.test.ts'],
          globalSetup: ['packages/server/vitest.mould.ts', 'packages/web/browser/built.ts'],
          ...patient,
        },
      },
    ],
  },
})
