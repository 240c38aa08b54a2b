import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isObject, shapeOf } from '@legato/fhir'
import { describe, expect, test } from 'vitest'

const legato = fileURLToPath(new URL('../bin/legato.js', import.meta.url))
const examples = fileURLToPath(new URL('../../../examples/', import.meta.url))
const day = ['--as-of', '2026-11-22']
const anna = `${examples}anna-berger.json`
const colorSign = String.fromCharCode(27)

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the program itself, as a shell would. */
function run(words: readonly string[], input = ''): Promise<Ended> {
  const child = spawn(process.execPath, [legato, ...words], {
    env: { ...process.env, FORCE_COLOR: '1' },
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return ended(child)
}

function ended(child: ReturnType<typeof spawn>): Promise<Ended> {
  const said = { out: '', err: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.out += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.err += text))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, ...said }))
  })
}

function shell(command: string): Promise<Ended> {
  return ended(spawn('sh', ['-c', command]))
}

describe('legato plan', () => {
  test('gives a page of text, without color where no terminal is, and exits with 0', async () => {
    const { status, out, err } = await run(['plan', anna, ...day])
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/^Anna Berger, 58 years, female/)
    expect(out).not.toContain(colorSign)
  })

  test('gives one JSON object a line, one for each patient', async () => {
    const { status, out } = await run([
      'plan',
      anna,
      `${examples}robert-hale.json`,
      ...day,
      '--format',
      'json',
    ])
    const plans = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(plans.map(({ schema, patient }) => `${schema} ${patient.name}`)).toEqual([
      'legato-plan/1 Anna Berger',
      'legato-plan/1 Robert Hale',
    ])
  })

  test('reads standard input, and gives the same plan as from the file', async () => {
    const fromFile = await run(['plan', anna, ...day, '--format', 'json'])
    const fromInput = await run(
      ['plan', '-', ...day, '--format', 'json'],
      readFileSync(anna, 'utf8'),
    )
    expect(fromInput).toEqual(fromFile)
  })

  test('leaves out what would change the plan when asked to', async () => {
    const { out } = await run(['plan', anna, ...day, '--format', 'json', '--no-what-if'])
    const { proposals } = JSON.parse(out)
    expect(proposals.flatMap(({ changesIf }: { changesIf: unknown[] }) => changesIf)).toEqual([])
  })

  test('reads a bulk export, whose Medications stand in a file of their own', async () => {
    const { out } = await shell(
      `${process.execPath} ${legato} plan ${examples}bulk-export/*.ndjson ${day.join(' ')} --format json`,
    )
    const [ingrid, samuel] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect([ingrid.patient.name, samuel.patient.name]).toEqual([
      'Ingrid Lindqvist',
      'Samuel Okafor',
    ])
    expect(ingrid.alerts).toContainEqual(
      expect.objectContaining({ id: 'aggravating-drug', about: 'quetiapine' }),
    )
    expect(samuel.alerts).toContainEqual(
      expect.objectContaining({ id: 'aggravating-drug', about: 'diphenhydramine' }),
    )
  })

  test('gives FHIR of valid shape in which everything is a proposal', async () => {
    const { out } = await run(['plan', `${examples}carol-whitman.json`, ...day, '--format', 'fhir'])
    const bundle: { entry: { resource: Record<string, unknown> }[] } = JSON.parse(out)
    const resources = bundle.entry.map(({ resource }) => resource)
    expect(resources.filter(isObject).flatMap((resource) => shapeOf(resource))).toEqual([])
    const intents = resources.flatMap(({ intent }) => intent ?? [])
    expect(intents).toEqual(['proposal', 'proposal'])
    const types = new Set(resources.map(({ resourceType }) => resourceType))
    expect([...types]).toEqual(['CarePlan', 'RequestGroup', 'GuidanceResponse', 'DetectedIssue'])
    const ids = resources.map(({ resourceType, id }) => `${resourceType}/${id}`)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('legato plan --since and legato diff', () => {
  test('tell the same of one record and of two plans that were kept', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'legato-'))
    const kept = async (asOf: string) => {
      const { out } = await run(['plan', anna, '--as-of', asOf, '--format', 'json'])
      const file = join(folder, `${asOf}.json`)
      await writeFile(file, out)
      return file
    }
    const [before, after] = [await kept('2026-01-02'), await kept('2026-11-22')]
    const since = await run(['plan', anna, ...day, '--since', '2026-01-02', '--format', 'json'])
    const diff = await run(['diff', before, after, '--format', 'json'])
    await rm(folder, { recursive: true })
    expect(since.status).toBe(0)
    expect(JSON.parse(diff.out)).toEqual(JSON.parse(since.out))
    expect(JSON.parse(diff.out).schema).toBe('legato-diff/1')
  })

  test('tell the patient in other words than the clinician', async () => {
    const words = ['plan', anna, ...day, '--since', '2026-01-02']
    const [clinician, patient] = [await run(words), await run([...words, '--format', 'patient'])]
    expect(clinician.out).toContain('What changed:')
    expect(patient.out).toContain('Talk with your clinic first.')
    expect(patient.out).not.toContain('contraindicated')
  })

  test('say what to do where a file holds no plan', async () => {
    const { status, err } = await run(['diff', anna, anna])
    expect(status).toBe(1)
    expect(err).toContain('holds no plan; make one by: legato plan FILE --format json')
  })
})

describe('legato check', () => {
  test('says what was understood with its source, and what not', async () => {
    const { status, out } = await run(['check', `${examples}marcel-dubois.json`, ...day])
    expect(status).toBe(0)
    // 8.6 of 47 µmol/L
    expect(out).toContain(
      'Transferrin saturation: 18.3%, 2026-11-04 (Observation/o14, Observation/o15)',
    )
    expect(out).toContain('not resolved: Calmophos 800 mg')
  })

  test('tells several patients apart', async () => {
    const { out } = await run(['check', anna, `${examples}jan-novak.json`, ...day])
    expect(out.match(/^Patient\//gm)).toHaveLength(2)
  })
})

describe('legato ends', () => {
  test.each([
    [['plan', `${examples}none.json`], 1, 'there is no file'],
    [['plan', examples], 1, 'is a directory'],
    [['plan', `${examples}README.md`], 1, 'This is not JSON'],
    [['check', '-'], 1, 'The file is empty'],
    [['diff', `${examples}none.json`, anna], 1, 'there is no file'],
    [['plan', anna, ...day, '--since', '2027-01-01'], 2, '--since is a day before 2026-11-22'],
    [['plan'], 2, 'plan needs a file to read'],
    [['prescribe'], 2, 'there is no command prescribe'],
    [['plan', anna, '--format', 'pdf'], 2, '--format is text, json, fhir or patient, not pdf'],
    [['plan', anna, '--as-of', '22.11.2026'], 2, '--as-of is a day'],
  ])('%s with its status and a message on standard error', async (words, status, says) => {
    const ended = await run(words)
    expect(ended).toMatchObject({ status, out: '' })
    expect(ended.err).toContain(says)
    expect(ended.err).not.toMatch(/^ {4}at /m)
  })

  test.each(['--help', '--version', ''])('legato %s with 0', async (word) => {
    expect(await run(word ? [word] : [])).toMatchObject({ status: 0, err: '' })
  })

  test('quietly when its reader has seen enough', async () => {
    const many = `for i in 1 2 3 4 5 6 7 8; do cat ${examples}bulk-export/*.ndjson; done`
    const { out, err } = await shell(
      `(${many}) | ${process.execPath} ${legato} plan - ${anna} ${examples}/*.json --format json | head -c 20`,
    )
    expect({ out, err }).toEqual({ out: '{"schema":"legato-pl', err: '' })
  })

  test('with a reason when standard input is closed', async () => {
    const { err } = await shell(`${process.execPath} ${legato} check - <&-`)
    expect(err).toContain('no patient was found')
  })
})
