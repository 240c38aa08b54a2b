import { expect, test } from 'vitest'
import { searchAddress, searchIn } from './search-address.ts'

const read = (address: string) => searchIn(new URL(address, 'https://legato.example'))

test('a search comes back from its address as it was, whatever is in it', () => {
  for (const text of ['berger', 'Ann & Bo', 'a=b#c', '50% +', 'Ærø'])
    expect(read(searchAddress(text))).toBe(text)
  expect(searchAddress('  ')).toBe('/')
  expect(read('/')).toBe('')
})

test('nothing of it stands before the hash, where servers and proxies read it', () => {
  const { pathname, search } = new URL(searchAddress('berger'), 'https://legato.example')
  expect([pathname, search]).toEqual(['/', ''])
})

test('a link that was kept from before still finds', () => {
  expect(read('/?search=berger')).toBe('berger')
})
