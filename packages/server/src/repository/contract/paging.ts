import assert from 'node:assert/strict'
import type { Actor, Found, Resources } from '@legato/clinic/record'
import type { SearchQuery } from '@legato/fhir'
import type { Case } from './case.ts'
import { filled, lab, query } from './findable.ts'
import { ann, refusal, value } from './invented.ts'

/** The ids of all pages, one after the other. */
async function allPages(
  resources: Resources,
  { actor, asked }: { readonly actor: Actor; readonly asked: SearchQuery },
): Promise<readonly (string | undefined)[]> {
  const ids: (string | undefined)[] = []
  let cursor: string | undefined
  do {
    const page: Found = value(await resources.search(actor, { ...asked, cursor }))
    ids.push(...page.matches.map(({ id }) => id))
    cursor = page.next
  } while (cursor !== undefined)
  return ids
}

/** In which order searches find what they find, page by page, and how many there are. */
export const paging: readonly Case[] = [
  {
    name: 'pages follow one another, none twice and none left out, whatever is written meanwhile',
    async run(bench) {
      await filled(bench)
      const {
        repository: { resources },
        clinician,
      } = bench
      for (const sort of ['', '&_sort=date', '&_sort=-date', '&_sort=-value-quantity,status']) {
        const asked = query(`Observation?_count=1${sort}`)
        const whole = value(await resources.search(clinician, { ...asked, count: 9 }))
        const paged = await allPages(resources, { actor: clinician, asked })
        assert.deepEqual(
          paged,
          whole.matches.map(({ id }) => id),
          sort,
        )
      }
      const broken = await resources.search(clinician, { ...query('Observation'), cursor: 'x' })
      assert.equal(refusal(broken), 'wrong-parameter')
    },
  },
  {
    name: 'among very many, pages are in order too, and what has no date comes last',
    async run({ repository: { resources }, clinician }) {
      value(await resources.create(clinician, ann))
      const many = Array.from({ length: 1100 }, (_, index) => {
        const on = `20${10 + (index % 15)}-0${1 + (index % 9)}-1${index % 8}`
        const own = { patient: 'ann', value: index }
        if (index % 50 !== 0) return lab(`m${1000 + index}`, { ...own, on })
        // A time that is told, and is no date.
        const weekly = { repeat: { frequency: 3, period: 1, periodUnit: 'wk' } } as const
        const told = index % 100 === 0 ? { effectiveTiming: weekly } : {}
        return { ...lab(`m${1000 + index}`, own), ...told }
      })
      const ids = many.map(({ id }) => `${id}`)
      // Who treats more than a hundred is not looked for among theirs alone: the index is walked.
      const others = Array.from({ length: 100 }, (_, index) => ({ ...ann, id: `other-${index}` }))
      const steps = [...others, ...many].map((resource) => ({ kind: 'create', resource }) as const)
      value(await resources.transact(clinician, steps))
      const dated = many.flatMap((one) =>
        one.effectiveDateTime ? [{ id: `${one.id}`, on: one.effectiveDateTime }] : [],
      )
      const dateless = many.flatMap((one) => (one.effectiveDateTime ? [] : [one.id]))
      const datelessLast = dateless.toReversed()
      const newestFirst = dated
        .toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1))
        .map(({ id }) => id)
      const onOf = new Map(dated.map(({ id, on }) => [id, on]))
      const EXPECTED = {
        'Observation?code=2276-4': ids,
        Observation: ids,
        'Observation?code:not=x&status=final': ids,
        'Observation?code=2276-4&_sort=-date': [...newestFirst, ...datelessLast],
        'Observation?status=final&_sort=-date&value-quantity=ge0': [
          ...newestFirst,
          ...datelessLast,
        ],
        'Observation?code-value-quantity=2276-4$ge1040': ids.slice(1040),
        'Observation?code-value-quantity=x$ge40': [],
        'Observation?code=2276-4&value-quantity=lt30': ids.slice(0, 30),
        'Observation?code=2276-4&value-quantity=ge40&date=ge2020&_sort=-date': newestFirst.filter(
          (id) => ids.indexOf(id) >= 40 && (onOf.get(id) ?? '') >= '2020',
        ),
        'Observation?code=2276-4&date:missing=true': dateless.filter((_, at) => at % 2 === 1),
        'Observation?code=2276-4&value-quantity=ge40&_sort=-date': [
          ...newestFirst.filter((id) => ids.indexOf(id) >= 40),
          ...datelessLast.slice(0, -1),
        ],
        'Observation?_sort=-value-quantity&code=2276-4': ids.toReversed(),
      }
      for (const [text, expected] of Object.entries(EXPECTED)) {
        const asked = { ...query(text), count: 180 }
        assert.deepEqual(await allPages(resources, { actor: clinician, asked }), expected, text)
      }
    },
  },
  {
    name: 'a total counts all pages, and a count alone has no matches',
    async run(bench) {
      await filled(bench)
      const search = async (text: string) =>
        value(await bench.repository.resources.search(bench.clinician, query(text)))
      const page = await search('Observation?_count=1&_total=accurate')
      assert.deepEqual([page.matches.length, page.total], [1, 4])
      const alone = await search('Observation?code=2276-4&_summary=count')
      assert.deepEqual([alone.matches.length, alone.total], [0, 3])
      assert.equal((await search('Observation')).total, undefined)
    },
  },
]
