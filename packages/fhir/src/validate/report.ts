import type { Issue } from '../outcome.ts'
import { wordsOfRule } from './sets.ts'

/** More issues than these help nobody: whoever sent the resource has to look at it anyway. */
const MOST = 100

/** `#id`: something that must be contained. */
export interface Local {
  readonly id: string
  readonly at: string
  /** An address needs nothing behind it, but what is contained may be there for it. */
  readonly isReference: boolean
  readonly targets: readonly string[] | undefined
}

/** What a walk over a resource has found, in the order of the resource. */
export class Report {
  readonly issues: Issue[] = []
  readonly locals: Local[] = []
  depth = 0
  isContained = false

  tell(code: Issue['code'], at: string, values: Issue['values'] = {}): void {
    if (this.issues.length < MOST) this.issues.push({ code, at, values: { at, ...values } })
  }

  breaks(rule: string, at: string): void {
    this.tell('rule-broken', at, { rule, text: wordsOfRule(rule) })
  }

  hasTold(code: Issue['code'], at: string): boolean {
    return this.issues.some((issue) => issue.code === code && issue.at === at)
  }
}

/** Where something stands, and to whom it is told when it is wrong. */
export interface Place {
  readonly at: string
  readonly report: Report
}
