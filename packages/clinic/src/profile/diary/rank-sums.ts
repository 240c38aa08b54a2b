/**
 * How often each rank sum comes about by chance alone: the distributions of Mann and Whitney (two
 * samples) and of Wilcoxon (one sample), counted exactly, without ties.
 */

/** Of all ways to split `m + n` ranks, the share whose statistic is at most each value from 0 on. */
export function mannWhitney(m: number, n: number): readonly number[] {
  return cumulated(choices(m, n))
}

/** Of all ways to sign the ranks 1 to `n`, the share whose positive sum is at most each value from 0 on. */
export function signedRanks(n: number): readonly number[] {
  let ways: readonly number[] = [1]
  for (let rank = 1; rank <= n; rank += 1) ways = halved(ways, rank)
  return cumulated(ways)
}

/** Shares of the coefficients of the Gaussian binomial: built as products of (1 - q^(n+i)) / (1 - q^i). */
function choices(m: number, n: number): readonly number[] {
  const shares = new Array<number>(m * n + 1).fill(0)
  shares[0] = 1
  for (let i = 1; i <= m; i += 1) {
    for (let at = shares.length - 1; at >= n + i; at -= 1)
      add(shares, at, -(shares[at - n - i] ?? 0))
    for (let at = i; at < shares.length; at += 1) add(shares, at, shares[at - i] ?? 0)
  }
  return shares
}

function add(shares: number[], at: number, more: number): void {
  shares[at] = (shares[at] ?? 0) + more
}

function halved(ways: readonly number[], rank: number): readonly number[] {
  const next = new Array<number>(ways.length + rank).fill(0)
  for (const [sum, share] of ways.entries()) {
    add(next, sum, share / 2)
    add(next, sum + rank, share / 2)
  }
  return next
}

function cumulated(ways: readonly number[]): readonly number[] {
  const whole = ways.reduce((sum, one) => sum + one, 0)
  let sum = 0
  return ways.map((one) => {
    sum += one
    return sum / whole
  })
}
