import { countryIds, itemKinds } from '@legato/knowledge'
import { choiceNames, choices } from '@legato/sleep'
import { expect, test } from 'vitest'
import { COUNTRIES, readArguments } from './arguments.ts'
import { KINDS } from './knowledge/arguments.ts'
import { ANSWERS } from './score/choices.ts'

const plan = { kind: 'plan', files: ['a.json'], format: 'text', whatIf: true }

const both = ['wasm-2016', 'aasm-v3']
const score = { kind: 'score', paths: ['a.edf'], format: 'text', standards: both }

const act = (act: object) => ({ kind: 'knowledge', act })

test.each([
  ['plan a.json', plan],
  ['plan a.json -', { ...plan, files: ['a.json', '-'] }],
  ['plan --as-of 2026-11-22 a.json', { ...plan, asOf: '2026-11-22' }],
  ['plan a.json --format json --no-what-if', { ...plan, format: 'json', whatIf: false }],
  ['plan a.json --since 2026-08-12', { ...plan, since: '2026-08-12' }],
  ['plan a.json --why ropinirole', { ...plan, why: 'ropinirole' }],
  ['diff a.json b.json', { kind: 'diff', before: 'a.json', after: 'b.json', format: 'text' }],
  ['plan a.json --country DE', { ...plan, country: 'DE' }],
  ['plan --format=fhir a.json', { ...plan, format: 'fhir' }],
  ['plan -- --odd.json', { ...plan, files: ['--odd.json'] }],
  ['check a.json b.ndjson', { kind: 'check', files: ['a.json', 'b.ndjson'] }],
  ['check a.json --as-of 2024-02-29', { kind: 'check', files: ['a.json'], asOf: '2024-02-29' }],
  ['score a.edf', score],
  ['score a.edf nights --format json', { ...score, paths: ['a.edf', 'nights'], format: 'json' }],
  ['score a.edf --standard aasm-v3', { ...score, standards: ['aasm-v3'] }],
  ['score a.edf --legs LAT,RAT', { ...score, legs: { left: 'LAT', right: 'RAT' } }],
  ['score a.edf --legs ,6', { ...score, legs: { right: '6' } }],
  ['score a.edf --hypnogram b.csv', { ...score, hypnogram: 'b.csv' }],
  [
    'score a.edf --choices joins=any-legs,empty=not-candidate',
    { ...score, options: { joins: 'any-legs', empty: 'not-candidate' } },
  ],
  ['vascular a.dcm', { kind: 'vascular', paths: ['a.dcm'], format: 'text' }],
  [
    'vascular a --limits svs-2011',
    { kind: 'vascular', paths: ['a'], format: 'text', limits: 'svs-2011' },
  ],
  ['vascular a b --format fhir', { kind: 'vascular', paths: ['a', 'b'], format: 'fhir' }],
  ['serve', { kind: 'serve' }],
  ['serve --port 8080 --data /srv/legato', { kind: 'serve', port: '8080', data: '/srv/legato' }],
  [
    'password ann --anew --data /srv/legato',
    { kind: 'password', name: 'ann', lost: 'everything', data: '/srv/legato' },
  ],
  ['migrate', { kind: 'migrate', check: false }],
  ['migrate --check', { kind: 'migrate', check: true }],
  ['migrate --back-to 6.sql', { kind: 'migrate', check: false, back: { to: '6.sql', yes: false } }],
  ['migrate --back-to 6 --yes', { kind: 'migrate', check: false, back: { to: '6', yes: true } }],
  ['doctor', { kind: 'doctor' }],
  ['backup b.age', { kind: 'backup', file: 'b.age' }],
  ['restore b.age --data d', { kind: 'restore', file: 'b.age', data: 'd' }],
  ['audit verify', { kind: 'audit', act: 'verify' }],
  ['audit verify --head h.json', { kind: 'audit', act: 'verify', head: 'h.json' }],
  ['audit head --data d', { kind: 'audit', act: 'head', data: 'd' }],
  [
    'sit a.edf b.edf --ratings a.csv,b.csv',
    { kind: 'sit', paths: ['a.edf', 'b.edf'], ratings: ['a.csv', 'b.csv'], format: 'text' },
  ],
  [
    'actigraphy n.csv --leg left --axes X,Y',
    { kind: 'actigraphy', paths: ['n.csv'], leg: 'left', axes: ['X', 'Y'], format: 'text' },
  ],
  ['password clinician', { kind: 'password', name: 'clinician', lost: 'password' }],
  ['serve --demo', { kind: 'serve', demo: true }],
  ['invite ada', { kind: 'invite', name: 'ada', roles: ['administrator'] }],
  [
    'invite ada --role nurse,front-desk --demo',
    { kind: 'invite', name: 'ada', roles: ['nurse', 'front-desk'], demo: true },
  ],
  ['knowledge list', act({ kind: 'list', format: 'text' })],
  ['knowledge list --kind alert', act({ kind: 'list', only: 'alert', format: 'text' })],
  ['knowledge show a --format json', act({ kind: 'show', id: 'a', format: 'json' })],
  ['knowledge search low iron', act({ kind: 'search', words: ['low', 'iron'], format: 'text' })],
  ['knowledge diff a b', act({ kind: 'diff', older: 'a', newer: 'b', format: 'text' })],
  ['knowledge export', act({ kind: 'export', format: 'json' })],
  ['', { kind: 'help' }],
  ['help', { kind: 'help' }],
  ['plan --help', { kind: 'help' }],
  ['-h', { kind: 'help' }],
  ['--version', { kind: 'version' }],
])('legato %s is understood', (words, command) => {
  expect(readArguments(words.split(' ').filter(Boolean))).toEqual(command)
})

test.each([
  ['plan', 'plan needs a file to read'],
  ['knowledge show', 'knowledge show needs one id'],
  ['knowledge show a --kind alert', 'knowledge show takes no --kind'],
  ['knowledge list --format xml', '--format is text or json, not xml'],
  ['check', 'check needs a file to read'],
  [
    'diagnose a.json',
    'there is no command diagnose; there are plan, diff, check, score, sit, actigraphy, vascular, serve, password, invite, knowledge, import, audit, backup, doctor, restore, remind, migrate',
  ],
  [
    'a.json',
    'there is no command a.json; there are plan, diff, check, score, sit, actigraphy, vascular, serve, password, invite, knowledge, import, audit, backup, doctor, restore, remind, migrate',
  ],
  ['plan a.json --format xml', '--format is text, json, fhir or patient, not xml'],
  ['plan a.json --why iron --format json', '--why is told of a plan as text'],
  ['plan a.json --country XX', '--country is US, DE, GB, FR, ES, generic, not XX'],
  ['plan a.json --as-of yesterday', '--as-of is a day such as 2026-11-22, not yesterday'],
  ['plan a.json --as-of 2026-02-30', '--as-of is a day such as 2026-11-22, not 2026-02-30'],
  ['plan a.json --since lately', '--since is a day such as 2026-11-22, not lately'],
  ['plan a.json --since 2026-08-12 --format fhir', '--since is told as text, json or patient'],
  ['diff a.json', 'diff needs two files of plans, the earlier first'],
  ['diff a.json b.json --format fhir', '--format is text, json or patient, not fhir'],
  ['check a.json --as-of 2026-11', '--as-of is a day such as 2026-11-22, not 2026-11'],
  ['check a.json --format json', 'check takes no --format'],
  ['check a.json --no-what-if', 'check takes no --no-what-if'],
  ['vascular', 'vascular needs a file of an exam, or a folder of them'],
  ['vascular a --limits mine', '--limits is svs-2022, svs-2011, labropoulos-2003, not mine'],
  ['vascular a --format pdf', '--format is text, json, fhir, svg, not pdf'],
  ['score', 'score needs a recording, or a folder of them'],
  ['score a.edf --format xml', '--format is text, json, csv, edf, fhir, not xml'],
  ['score a.edf --standard icsd', '--standard is wasm-2016, aasm-v3 or both, not icsd'],
  [
    'score a.edf --legs LAT',
    '--legs names the left and the right signal, such as "LAT,RAT"; one leg: "LAT,"',
  ],
  [
    'score a.edf b.edf --hypnogram c.csv',
    '--hypnogram belongs to one recording; score each by itself',
  ],
  [
    'score a.edf --choices join=any-legs',
    '--choices has no join; there are afterShortInterval, joins, empty, shortInterval, unscoredWhen, withoutLights',
  ],
  [
    'score a.edf --choices joins=both-legs',
    '--choices: joins is opposite-legs or any-legs, not both-legs',
  ],
  ['score a.edf --choices joins', '--choices: joins is opposite-legs or any-legs, not '],
  ['score a.edf --country DE', 'score takes no --country'],
  ['plan a.json --port 80', 'plan takes no --port'],
  ['serve --as-of 2026-11-22', 'serve takes no --as-of'],
  ['serve --port http', '--port is a number such as 8040, not http'],
  ['password', 'password needs the name of one account'],
  ['invite', 'invite needs a name for the new account'],
  [
    'invite ada --role boss',
    '--role is one or more of neurologist, vascular-surgeon, sleep-physician, nurse, technician, front-desk, researcher, administrator, not boss',
  ],
  [
    'invite ada --role ,',
    '--role is one or more of neurologist, vascular-surgeon, sleep-physician, nurse, technician, front-desk, researcher, administrator, not ,',
  ],
  ['password ann bob', 'password needs the name of one account'],
  ['password ann --port 1', 'password takes no --port'],
  ['migrate --check --back-to a', 'migrate takes --check or --back-to, not both'],
  ['migrate --yes', '--yes belongs to --back-to'],
  ['migrate now', 'migrate takes no now'],
  ['doctor me', 'doctor takes no me'],
  ['backup', 'backup needs the name of one file'],
  ['restore a b', 'restore needs the name of one file'],
  ['audit', 'audit is followed by verify or head'],
  ['audit head --head a.json', 'audit head takes no --head'],
  ['serve a.json', 'serve reads no files; legato import a.json does, and the page'],
])('legato %s is refused with its reason', (words, reason) => {
  expect(readArguments(words.split(' '))).toEqual({ kind: 'misuse', reason })
})

test.each([
  'plan a.json --color',
  'plan a.json --as-of',
  'plan a.json --no-what-if=1',
  'plan a.json --format',
])('legato %s is refused', (words) => {
  expect(readArguments(words.split(' ')).kind).toBe('misuse')
})

test('an option given twice takes its last value', () => {
  expect(readArguments(['plan', 'a.json', '--format', 'json', '--format', 'text'])).toEqual(plan)
})

test('the choices are those of the scoring', () => {
  const known = choiceNames.map((name) => [name, choices[name].answers.map(({ value }) => value)])
  expect(Object.entries(ANSWERS)).toEqual(known)
})

test('the countries and kinds are those of the knowledge', () => {
  expect(COUNTRIES).toEqual(countryIds)
  expect(KINDS).toEqual(itemKinds)
})
