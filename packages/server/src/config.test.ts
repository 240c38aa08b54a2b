import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('with nothing set, one clinic on one machine', () => {
  expect(readConfig({})).toEqual({
    port: 8040,
    dataDirectory: resolve('.legato'),
    databaseUrl: undefined,
    clinic: 'Clinic',
    country: 'generic',
    examples: true,
    hosts: [],
    secure: false,
    importMb: 64,
    instruments: undefined,
    idleMin: 30,
    absoluteMin: 720,
  })
})

test('the command line goes before the environment', () => {
  const environment = { LEGATO_PORT: '9000', LEGATO_DATA: '/srv/a' }
  expect(readConfig(environment)).toMatchObject({ port: 9000, dataDirectory: '/srv/a' })
  const given = { port: '9001', data: '/srv/b' }
  expect(readConfig(environment, given)).toMatchObject({ port: 9001, dataDirectory: '/srv/b' })
})

test("a clinic's own database gets no invented patients unless it asks for them", () => {
  const environment = { DATABASE_URL: 'postgres://db/legato' }
  expect(readConfig(environment).examples).toBe(false)
  expect(readConfig({ ...environment, LEGATO_EXAMPLES: 'yes' }).examples).toBe(true)
})

test('a country is one of those that the knowledge knows', () => {
  expect(readConfig({ LEGATO_COUNTRY: 'DE' }).country).toBe('DE')
  expect(() => readConfig({ LEGATO_COUNTRY: 'Atlantis' })).toThrow(
    'LEGATO_COUNTRY must be one of US, DE, GB, FR, ES, generic, not "Atlantis".',
  )
})

test('the file of instruments is found from the folder of the start', () => {
  const { instruments } = readConfig({ LEGATO_INSTRUMENTS: 'texts.json' })
  expect(instruments).toBe(resolve('texts.json'))
})

test('hosts are a list, in any case and with any space', () => {
  expect(readConfig({ LEGATO_HOSTS: ' Legato.Clinic.example, b.example ' }).hosts).toEqual([
    'legato.clinic.example',
    'b.example',
  ])
})

test.each([
  [{ LEGATO_PORT: 'http' }, 'LEGATO_PORT must be a whole number from 0 to 65535, not "http".'],
  [{ LEGATO_PORT: '70000' }, 'LEGATO_PORT must be a whole number from 0 to 65535, not "70000".'],
  [{ LEGATO_HTTPS: 'true' }, 'LEGATO_HTTPS must be yes or no, not "true".'],
  [{ LEGATO_IMPORT_MB: '0' }, 'LEGATO_IMPORT_MB must be a whole number from 1 to 512, not "0".'],
])('a wrong value is refused with the name of its variable', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(message)
})

test('a wrong port of the command line is refused under its own name', () => {
  expect(() => readConfig({}, { port: '80a' })).toThrow('--port must be a whole number')
})
