import { expect, test } from 'vitest'
import { type Exam, type LegExam, readExam } from '../exam/index.ts'
import { keysOf, VEINS } from '../segment/index.ts'
import {
  ARTERY_COURSES,
  drawMap,
  mapOf,
  mapSvg,
  THEMES,
  VEIN_COURSES,
  VESSEL_STATES,
} from './index.ts'
import { INKS } from './ink.ts'
import { PATTERNS_OF } from './pattern.ts'

function legOf(given: Partial<LegExam>): LegExam {
  return { side: 'right', veins: [], perforators: [], arteries: [], extensions: [], ...given }
}

function examOf(right: Partial<LegExam>, protocol: Exam['protocol'] = 'reflux'): Exam {
  const { exam } = readExam({
    ...{ schema: 'legato-exam/1', date: '2026-10-12', protocol },
    ...{ legs: { right: legOf(right) }, imaging: [], limitations: [], unmapped: [] },
  })
  if (!exam) throw new Error('The exam of the test is none')
  return exam
}

const refluxing = {
  ...({ segment: 'GSVa', visualized: true, provocation: 'manual' } as const),
  ...{ refluxMs: 1800, diameterMm: 7.2 },
}

function drawn(exam: Exam, key: string) {
  return mapOf(exam).drawn.find((one) => one.key === key)
}

test('every vein but those of the skin has a course, which goes from the heart downward', () => {
  const missing = keysOf(VEINS).filter((id) => !VEIN_COURSES[id])
  expect(missing).toEqual(['Tel', 'Ret'])
  const { GIAC, ...downward } = VEIN_COURSES
  for (const { line } of Object.values({ ...downward, ...ARTERY_COURSES })) {
    const points = 'left' in line ? line.left : line
    expect(points[0]?.[1]).toBeGreaterThan(points.at(-1)?.[1] ?? 0)
  }
  // The Giacomini vein brings blood up from the small saphenous vein.
  expect(GIAC).toBeDefined()
})

test('a vein that reflux was measured in says so, with its numbers, in words and beside the leg', () => {
  const one = drawn(examOf({ veins: [refluxing] }), 'right-GSVa')
  expect(one?.state).toBe('reflux')
  expect(one?.name).toBe('Right Great saphenous vein above the knee: reflux · 1,800 ms · 7.2 mm')
  expect(one?.label).toEqual(['GSVa', '', '1,800 ms · 7.2 mm'])
})

test('what nobody examined is never drawn as normal', () => {
  const exam = examOf({ veins: [{ segment: 'FV', visualized: false }] })
  expect(drawn(exam, 'right-FV')?.state).toBe('not-examined')
  expect(drawn(exam, 'right-POPV')?.name).toBe('Right Popliteal vein: not examined')
  expect(mapOf(exam).drawn.every(({ state }) => state === 'not-examined')).toBe(true)
})

test('a vein that was seen and not measured is neither normal nor not examined', () => {
  const exam = examOf({ veins: [{ segment: 'FV', visualized: true }] })
  expect(drawn(exam, 'right-FV')?.state).toBe('unclear')
})

test('a part that was measured is drawn apart; the rest stays not examined', () => {
  const one = drawn(examOf({ veins: [{ ...refluxing, landmark: 'mid' }] }), 'right-GSVa')
  const states = one?.kind === 'vessel' ? one.stretches.map(({ state }) => state) : []
  expect(states).toEqual(['not-examined', 'reflux', 'not-examined'])
})

test('a perforator lies at its measured height, on the face that it was found on', () => {
  const perforator = {
    ...({ region: 'CPV', visualized: true, name: 'cockett-2', provocation: 'manual' } as const),
    ...{ refluxMs: 900, diameterMm: 4.2, heightCm: 15 },
  }
  const one = drawn(examOf({ perforators: [perforator] }), 'right-perforator-0')
  expect(one?.kind === 'perforator' && one.at[1]).toBe(15)
  expect(one?.state).toBe('reflux')
  expect(one?.label).toEqual(['Cockett II, 15 cm', '900 ms · 4.2 mm'])
})

test('scars with reflux, a closed vein, an open stent and a closed artery each look their own way', () => {
  const exam = examOf({
    veins: [
      { ...refluxing, segment: 'FV', thrombus: 'chronic-change' },
      { segment: 'GSVa', visualized: true, treated: { state: 'closed' } },
      { segment: 'CIV', visualized: true, treated: { state: 'open', technique: 'stent' } },
    ],
    arteries: [{ segment: 'SFA', visualized: true, occluded: true }],
  })
  const states = ['FV', 'GSVa', 'CIV', 'SFA'].map((id) => drawn(exam, `right-${id}`)?.state)
  expect(states).toEqual(['scarred-reflux', 'treated', 'stented', 'occluded'])
})

test('no two states share a pattern', () => {
  const line = [
    [0, 0],
    [0, 10],
    [0, 20],
  ] as const
  const given = { line, widthCm: 0.7, color: 'one', ground: 'other' }
  const drawings = VESSEL_STATES.map((state) => JSON.stringify(PATTERNS_OF[state](given)))
  expect(new Set(drawings).size).toBe(VESSEL_STATES.length)
})

test('the arteries are drawn for an arterial exam, the veins for the others', () => {
  expect(mapOf(examOf({}, 'arterial')).layers).toEqual(['arteries'])
  expect(mapOf(examOf({}, 'dvt')).layers).toEqual(['veins'])
})

test('a drawing stands alone: a title, every vessel named, colors of its theme, words made safe', () => {
  const exam = examOf({ veins: [refluxing] })
  for (const theme of THEMES) {
    const svg = mapSvg(exam, { theme, title: 'Legs <of> "A & B"' })
    expect(svg).toContain('<title>Legs &lt;of&gt; &quot;A &amp; B&quot;</title>')
    expect(svg).toContain('aria-label="Right Great saphenous vein above the knee: reflux')
    expect(svg).toContain(INKS[theme].states.reflux)
    expect(svg).not.toMatch(/undefined|NaN|Infinity/)
  }
})

test('the right leg stands on the left of who looks at the front, and changes sides behind', () => {
  const text = JSON.stringify(drawMap(examOf({}), { views: ['front'] }))
  expect(text.indexOf('Right')).toBeGreaterThan(-1)
  const xOf = (view: 'front' | 'back') => {
    const svg = mapSvg(examOf({}), { views: [view] })
    return Number(/<text x="([-\d.]+)"[^>]*>Right</.exec(svg)?.[1])
  }
  expect(xOf('front')).toBe(-16)
  expect(xOf('back')).toBe(16)
})
