import { expect, test } from 'vitest'
import { readArguments } from './arguments.ts'
import { reasonOf } from './console.ts'
import { USAGE, usageOf } from './usage.ts'

test('A command is told alone, with all that it takes', () => {
  const told = usageOf(['plan', '--help'])
  expect(told).toMatch(/^ {2}legato plan FILE/)
  expect(told).toContain('legato plan FILE... --since DATE')
  expect(told).not.toContain('legato score')
})

test('Every command is told of', () => {
  const unknown = readArguments(['prescribe'])
  const names = unknown.kind === 'misuse' ? unknown.reason.split('there are ')[1] : ''
  for (const name of names?.split(', ') ?? []) expect(usageOf([name])).toContain(`legato ${name}`)
  expect(names).toContain('plan, diff')
})

test('Without a command all are told', () => {
  expect(usageOf(['prescribe'])).toBeUndefined()
  expect(USAGE).toContain('Exit: 0')
})

test('What the system says by its codes is told in words, with the path', () => {
  const missing = Object.assign(new Error("ENOENT: no such file or directory, open 'a.json'"), {
    code: 'ENOENT',
    path: 'a.json',
  })
  expect(reasonOf(missing)).toBe('there is no file a.json')
  expect(reasonOf(new Error('the port is taken'))).toBe('the port is taken')
})
