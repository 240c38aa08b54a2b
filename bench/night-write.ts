import { writeFileSync } from 'node:fs'
import { edfOf, nightOf } from '../conformance/nights/generator/index.ts'

/*
 * Writes the polysomnogram that is measured, 8 hours of 25 signals at 256 Hz: `node
 * bench/night-write.ts FILE`. In a process of its own, for the memory that a program is said to have
 * held begins with that of the one that started it.
 */
const night = nightOf({ profile: 'rls', seed: 1, hours: 8 })
writeFileSync(process.argv[2] ?? '', edfOf(night, 22))
