import { DIFFERENCES } from '@legato/clinic/record'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTrial, type Trial } from '../trial.ts'
import { ann, browser, bundle, openServer } from './trial-server.ts'

let trial: Trial

beforeAll(async () => {
  trial = await openTrial()
})
afterAll(() => trial.stop())

const twin = {
  ...ann,
  id: 'p2',
  identifier: [{ system: 'urn:x', value: '18' }],
  name: [{ family: 'Lindholm-Berg', given: ['Ann'] }],
}

/** A clinic that has entered Ann twice, and the ids of both. */
async function enteredTwice() {
  const server = await openServer(trial)
  const { ask, send } = server
  await send(bundle(41, ann))
  await send(bundle(17, twin))
  const found = async (text: string): Promise<readonly string[]> => {
    const { patients } = (await ask('GET', `/patients?search=${text}`)).json()
    return patients.map(({ id }: { readonly id: string }) => id)
  }
  const [kept = ''] = await found('17')
  const [replaced = ''] = await found('18')
  const post = async (what: string, patient: string, payload: object) => {
    const { statusCode, body } = await ask('POST', `/patients/${patient}/${what}`, { payload })
    return { status: statusCode, answer: JSON.parse(body) }
  }
  /** What stands in a record, but for the care team and who did what to it. */
  const contents = async (patient: string): Promise<readonly object[]> => {
    const { rows } = await trial.pool.query(
      `select content from legato.resource_version
        where clinic = $1 and patient = $2 and current and content is not null
          and type in ('Patient', 'Observation') order by id`,
      [server.clinic, patient],
    )
    return rows.map(({ content: { meta: _, ...content } }) => content)
  }
  return { ...server, found, kept, replaced, post, contents }
}

const CONFIRMED = ['name', 'identifier']
const reason = 'She married, and was entered anew'

test('two patients who differ are merged only when each difference is confirmed', async () => {
  const { post, kept, replaced, found } = await enteredTwice()
  const { status, answer } = await post('merge', kept, { reason, replaced, confirmed: ['name'] })
  expect(status).toBe(409)
  expect(answer.issue[0].details).toEqual({
    coding: [{ code: 'merge-doubtful' }],
    text: 'The two patients differ in: name, identifier. Confirm each if this is one person all the same. Nothing was changed.',
  })
  expect(await found('lindholm')).toEqual([kept, replaced])
})

test('after a merge there is one patient, with all that was known of both, found by both names', async () => {
  const { ask, post, kept, replaced, found, contents } = await enteredTwice()
  const { status, answer } = await post('merge', kept, { reason, replaced, confirmed: CONFIRMED })
  expect([status, answer]).toEqual([200, { kept, replaced, changed: 3 }])
  expect(await found('lindholm')).toEqual([kept])
  expect(await found('18')).toEqual([kept])
  expect(await found('lindholm-berg')).toEqual([kept])
  const values = await contents(kept)
  expect(values.flatMap((one) => Reflect.get(one, 'valueQuantity')?.value ?? [])).toEqual([41, 17])
  // An old link leads to the patient who was kept.
  expect((await ask('GET', `/patients/${replaced}`)).json()).toMatchObject({ id: kept })
})

test('after it is undone both are as they were, and what was written between stays', async () => {
  const { send, post, kept, replaced, found, contents } = await enteredTwice()
  const [own, other] = [await contents(kept), await contents(replaced)]
  await post('merge', kept, { reason, replaced, confirmed: CONFIRMED })
  expect(await contents(replaced)).toHaveLength(1)
  const observation = { ...bundle(55).entry?.[1]?.resource, id: 'later' }
  await send({ ...bundle(55), entry: [{ resource: ann }, { resource: observation }] })
  const { status, answer } = await post('unmerge', kept, { replaced })
  expect([status, answer]).toEqual([200, { kept, replaced, changed: 3 }])
  expect(await found('lindholm')).toEqual([kept, replaced])
  expect(await found('18')).toEqual([replaced])
  expect(await contents(replaced)).toEqual(other)
  const now = await contents(kept)
  expect(now).toEqual(expect.arrayContaining([...own]))
  expect(now).toHaveLength(own.length + 1)
})

test('before a merge the two are seen side by side, and after it who was merged and why', async () => {
  const { ask, post, kept, replaced } = await enteredTwice()
  const seen = (await ask('GET', `/patients/${kept}/merge/${replaced}`)).json()
  expect(seen).toMatchObject({
    kept: { id: kept, names: ['Ann Lindholm'], numbers: ['17'], birthDate: '1968-03-04' },
    replaced: { id: replaced, names: ['Ann Lindholm-Berg'], numbers: ['18'] },
    differences: CONFIRMED,
  })
  expect((await ask('GET', `/patients/${kept}/merge`)).json()).toEqual({ merged: [] })
  await post('merge', kept, { reason, replaced, confirmed: CONFIRMED })
  const { merged } = (await ask('GET', `/patients/${kept}/merge`)).json()
  expect(merged).toEqual([{ ...seen.replaced }])
  const { rows } = await trial.pool.query(
    `select content -> 'reason' -> 0 ->> 'text' as why from legato.resource_version
      where type = 'Provenance' and content::text like '%' || $1 || '%'`,
    [replaced],
  )
  expect(rows).toContainEqual({ why: reason })
})

test('the plan under the address of who was merged is that of who was kept', async () => {
  const { ask, post, kept, replaced } = await enteredTwice()
  await post('merge', kept, { reason, replaced, confirmed: CONFIRMED })
  const plan = async (patient: string) => (await ask('GET', `/patients/${patient}/plan`)).json()
  expect(await plan(replaced)).toEqual(await plan(kept))
})

test('merging is told in the audit with both patients', async () => {
  const { post, kept, replaced, clinic } = await enteredTwice()
  await post('merge', kept, { reason, replaced, confirmed: CONFIRMED })
  const { rows } = await trial.pool.query(
    `select patients from legato.audit_event
      where clinic = $1 and content::text like '%transaction%' order by id desc limit 1`,
    [clinic],
  )
  expect(rows[0].patients.toSorted()).toEqual([kept, replaced].toSorted())
})

test('whoever does not reach both records merges nothing', async () => {
  const { app, identity, kept, replaced, ask } = await enteredTwice()
  const password = (await identity.addAccount({ name: 'other', roles: ['neurologist'] })) ?? ''
  const payload = { name: 'other', password }
  const entered = await app.inject({ method: 'POST', url: '/api/session', payload })
  const other = browser(app, entered.cookies[0])
  const { entry = [] } = bundle(9, {
    ...ann,
    id: 'p3',
    identifier: [{ system: 'urn:x', value: '19' }],
    birthDate: '1990-01-01',
  })
  await other.send({ ...bundle(9), entry })
  const [own] = (await other.ask('GET', '/patients?search=19')).json().patients
  for (const [one, two] of [
    [own.id, replaced],
    [kept, own.id],
  ]) {
    const body = { reason, replaced: two, confirmed: DIFFERENCES }
    const { statusCode } = await other.ask('POST', `/patients/${one}/merge`, { payload: body })
    expect(statusCode).toBe(404)
  }
  expect((await ask('GET', '/patients?search=lindholm')).json().patients).toHaveLength(3)
})

test.each([
  ['with itself', 'merge-with-itself', 400],
  ['a second time', 'merged-before', 409],
])('a patient is not merged %s', async (_, code, status) => {
  const { post, kept, replaced } = await enteredTwice()
  const other = code === 'merge-with-itself' ? kept : replaced
  if (other === replaced) await post('merge', kept, { reason, replaced, confirmed: CONFIRMED })
  const refused = await post('merge', kept, { reason, replaced: other, confirmed: CONFIRMED })
  expect(refused.answer.issue[0].details.coding[0].code).toBe(code)
  expect(refused.status).toBe(status)
})
