import { expect, test } from 'vitest'
import { riskGenesIn } from './risk-genes.ts'

test.each([
  ['MEIS1', ['MEIS1']],
  ['Meis1 c.123A>G', ['MEIS1']],
  ['rs113851554', ['MEIS1']],
  ['LBXCOR1', ['SKOR1']],
  ['MAP2K5/SKOR1', ['MAP2K5', 'SKOR1']],
  ['MEIS10', []],
  ['', []],
])('%s names the genes %j', (text, genes) => {
  expect(riskGenesIn(text)).toEqual(genes)
})
