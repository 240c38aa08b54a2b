import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('with nothing set, one clinic on one machine', () => {
  expect(readConfig({})).toEqual({
    recordingMb: 2048,
    remindAt: { hour: 5, minute: 0 },
    port: 8040,
    zone: 'UTC',
    secondFactor: 'staff',
    isDemonstration: false,
    dataDirectory: resolve('.legato'),
    databaseUrl: undefined,
    databaseTls: true,
    breachedPasswords: undefined,
    paces: { reads: 1200, writes: 300, bulk: 60_000, bulkAccounts: [] },
    clinic: 'Clinic',
    country: 'generic',
    key: undefined,
    examples: false,
    hospital: undefined,
    hosts: [],
    secure: false,
    importMb: 64,
    instruments: undefined,
    idleMin: 30,
    glassMin: 60,
    absoluteMin: 720,
    metricsToken: undefined,
    bind: '127.0.0.1',
    backups: undefined,
  })
})

test.each([
  ['LEGATO_HTPS', 'LEGATO_HTTPS'],
  ['LEGATO_HOST', 'LEGATO_HOSTS'],
  ['LEGATO_METRIC_TOKEN', 'LEGATO_METRICS_TOKEN'],
])('%s is told to be no setting, and what was meant', (name, meant) => {
  expect(() => readConfig({ [name]: 'yes' })).toThrow(
    `There is no setting ${name}. Did you mean ${meant}?`,
  )
})

test('what others name after the service is theirs', () => {
  const set = { LEGATO_SERVICE_HOST: '10.0.0.7', LEGATO_LONG: '1', LEGATO_SEED: '7' }
  expect(readConfig(set)).toEqual(readConfig({}))
})

test('reminders come at a time of day, or never', () => {
  expect(readConfig({ LEGATO_REMIND_AT: '23:30' }).remindAt).toEqual({ hour: 23, minute: 30 })
  expect(readConfig({ LEGATO_REMIND_AT: 'never' }).remindAt).toBeUndefined()
  for (const text of ['24:00', '5', '05:60', 'no'])
    expect(() => readConfig({ LEGATO_REMIND_AT: text })).toThrow('LEGATO_REMIND_AT must be a time')
})

test('backups by themselves need a lock from the first start on', () => {
  const LEGATO_BACKUP_FOLDER = '/srv/backups'
  expect(() => readConfig({ LEGATO_BACKUP_FOLDER })).toThrow('LEGATO_BACKUP_PASSPHRASE is not set')
  const locked = { LEGATO_BACKUP_FOLDER, LEGATO_BACKUP_PASSPHRASE: 'a passphrase of length' }
  expect(readConfig(locked).backups).toMatchObject({ folder: '/srv/backups', keep: 14 })
  expect(readConfig({ ...locked, LEGATO_BACKUP_KEEP: '3' }).backups?.keep).toBe(3)
})

test('a token for metrics is long enough or refused', () => {
  expect(() => readConfig({ LEGATO_METRICS_TOKEN: 'short' })).toThrow('LEGATO_METRICS_TOKEN')
})

test('the command line goes before the environment', () => {
  const environment = { LEGATO_PORT: '9000', LEGATO_DATA: '/srv/a' }
  expect(readConfig(environment)).toMatchObject({ port: 9000, dataDirectory: '/srv/a' })
  const given = { port: '9001', data: '/srv/b' }
  expect(readConfig(environment, given)).toMatchObject({ port: 9001, dataDirectory: '/srv/b' })
})

test('a demonstration has a place of its own and invented patients, a clinic never has', () => {
  const place = resolve('.legato-demo')
  const demonstration = { isDemonstration: true, dataDirectory: place, examples: true }
  expect(readConfig({ LEGATO_DEMO: 'yes' })).toMatchObject(demonstration)
  expect(readConfig({}, { demo: true })).toMatchObject(demonstration)
  expect(readConfig({ LEGATO_DEMO: 'yes', LEGATO_EXAMPLES: 'no' }).examples).toBe(false)
  expect(() => readConfig({ LEGATO_EXAMPLES: 'yes' })).toThrow(
    'LEGATO_EXAMPLES=yes needs a demonstration: LEGATO_DEMO=yes, or --demo.',
  )
})

test('a key is 32 bytes in base64, and one with a slip is not told', () => {
  const key = Buffer.alloc(32, 7)
  expect(readConfig({ LEGATO_KEY: key.toString('base64') }).key).toEqual(Uint8Array.from(key))
  for (const slip of [`${key.toString('base64')}x==`, 'c2hvcnQ=', '!'.repeat(43)]) {
    expect(() => readConfig({ LEGATO_KEY: slip })).toThrow('LEGATO_KEY must be 32 random bytes')
    expect(() => readConfig({ LEGATO_KEY: slip })).not.toThrow(slip)
  }
})

const HOSPITAL = {
  LEGATO_OIDC_ISSUER: 'https://login.hospital.example/realm',
  LEGATO_OIDC_CLIENT_ID: 'legato',
  LEGATO_OIDC_CLIENT_SECRET: 'secret',
}

test('the sign-in of a hospital is named whole, or not at all', () => {
  expect(readConfig(HOSPITAL).hospital).toEqual({
    name: 'login.hospital.example',
    issuer: 'https://login.hospital.example/realm',
    clientId: 'legato',
    clientSecret: 'secret',
  })
  const named = readConfig({ ...HOSPITAL, LEGATO_OIDC_NAME: 'North Hospital' })
  expect(named.hospital?.name).toBe('North Hospital')
  expect(() => readConfig({ ...HOSPITAL, LEGATO_OIDC_CLIENT_SECRET: '' })).toThrow(
    'LEGATO_OIDC_CLIENT_SECRET must be set too',
  )
})

test('of the sign-in of a hospital as much is asked as is set', () => {
  const { hospital } = readConfig({
    ...HOSPITAL,
    LEGATO_OIDC_ACR: 'urn:two, urn:three',
    LEGATO_OIDC_AMR: 'mfa',
    LEGATO_OIDC_MINUTES: '60',
  })
  expect(hospital?.strength).toEqual({
    contexts: ['urn:two', 'urn:three'],
    methods: ['mfa'],
    minutes: 60,
  })
})

test('a provider is reached over https, or is on this machine', () => {
  const at = (issuer: string) => () => readConfig({ ...HOSPITAL, LEGATO_OIDC_ISSUER: issuer })
  expect(at('http://127.0.0.1:9000')).not.toThrow()
  expect(at('http://login.hospital.example')).toThrow('must be an address with https://')
  expect(at('http://127.0.0.1.evil.example')).toThrow('must be an address with https://')
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

test('a code beside the password is asked of the staff, unless a clinic or a demonstration does without', () => {
  const asked = (environment: NodeJS.Dict<string>) => readConfig(environment).secondFactor
  expect(asked({ LEGATO_SECOND_FACTOR: 'nobody' })).toBeUndefined()
  expect(asked({ LEGATO_DEMO: 'yes' })).toBeUndefined()
  expect(asked({ LEGATO_SECOND_FACTOR: 'everybody' })).toBe('everybody')
  expect(asked({ LEGATO_DEMO: 'yes', LEGATO_SECOND_FACTOR: 'staff' })).toBe('staff')
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
  [
    { LEGATO_SECOND_FACTOR: 'all' },
    'LEGATO_SECOND_FACTOR must be staff, everybody or nobody, not "all".',
  ],
  [{ LEGATO_DATABASE_TLS: 'off' }, 'LEGATO_DATABASE_TLS must be yes or no, not "off".'],
  [
    { ...HOSPITAL, LEGATO_OIDC_MINUTES: '-1' },
    'LEGATO_OIDC_MINUTES must be a whole number from 0 to 1440, not "-1".',
  ],
  [
    { LEGATO_READS_A_MINUTE: '0' },
    'LEGATO_READS_A_MINUTE must be a whole number from 1 to 10000000, not "0".',
  ],
  [{ LEGATO_HTTPS: 'true' }, 'LEGATO_HTTPS must be yes or no, not "true".'],
  [{ LEGATO_IMPORT_MB: '0' }, 'LEGATO_IMPORT_MB must be a whole number from 1 to 512, not "0".'],
])('a wrong value is refused with the name of its variable', (environment, message) => {
  expect(() => readConfig(environment)).toThrow(message)
})

test('a wrong port of the command line is refused under its own name', () => {
  expect(() => readConfig({}, { port: '80a' })).toThrow('--port must be a whole number')
})

test('the time zone is one that there is; not set, it is that of Greenwich', () => {
  expect(readConfig({}).zone).toBe('UTC')
  expect(readConfig({ LEGATO_ZONE: 'Europe/Berlin' }).zone).toBe('Europe/Berlin')
  expect(() => readConfig({ LEGATO_ZONE: 'Berlin' })).toThrow(
    'LEGATO_ZONE must be a time zone, such as Europe/Berlin, not "Berlin".',
  )
})
