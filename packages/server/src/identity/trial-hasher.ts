import { argon2id } from './password.ts'

/** For tests, in which nobody guesses: quick, and else as in a clinic. */
export const cheap = argon2id({ memoryKiB: 1024, passes: 1 })
