export { loadInstruments } from './load.ts'
export { readInstruments } from './read.ts'
