import { defineConfig } from 'vitest/config'

/** The pure packages: their answers must not move with the time zone of the machine. */
const pure = ['values', 'rules', 'knowledge', 'fhir', 'sleep', 'vascular', 'clinic']
const zones = ['UTC', 'America/New_York', 'Pacific/Auckland']

/** Not a measure of speed: a machine that others use is slow. Long forms have an hour for a test. */
const limit = process.env.LEGATO_LONG ? 3_600_000 : 60_000
const patient = { testTimeout: limit, hookTimeout: limit }

/** Node itself reads the files, as it does in a clinic: quicker, and what it cannot read fails here. */
const native = { experimental: { viteModuleRunner: false, nodeLoader: false } }

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
      { test: { name: 'house', include: ['tools/**/*.test.ts'], isolate: false, ...native } },
      ...zones.map(inZone),
      {
        test: {
          name: 'unit node',
          include: ['packages/{server,cli}/src/**/*.test.ts'],
          globalSetup: 'packages/server/vitest.database.ts',
          isolate: false,
          ...native,
          ...patient,
        },
      },
      {
        test: {
          name: 'unit web',
          include: ['packages/web/src/**/*.test.{ts,tsx}'],
          isolate: false,
        },
      },
      {
        test: {
          name: 'conformance',
          include: ['conformance/**/*.test.ts'],
          globalSetup: 'packages/server/vitest.mould.ts',
          isolate: false,
          ...native,
          ...patient,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['packages/web/browser/**/*.test.ts'],
          globalSetup: ['packages/server/vitest.mould.ts', 'packages/web/browser/built.ts'],
          ...native,
          ...patient,
        },
      },
    ],
  },
})
