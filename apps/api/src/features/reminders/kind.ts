import type { Role } from '@trivselsrum/contracts/values'
import type { Day } from '@trivselsrum/toolkit/day'
import type { CompanyScope } from '../../platform/database.ts'
import type { Passage } from './passage.ts'
import type { Span } from './rules.ts'

/** That somebody is to be reminded of something. */
export interface Due {
  /** Their membership. */
  member: string
  /** What it is about, as the kind names it; the same thing is said once. */
  subject: string
  dueOn: Day
}

/** Whose letter is being written, and when. */
interface Reader {
  member: string
  role: Role
  today: Day
}

/**
 * A kind of reminder: a file in kinds/, a line in kinds.ts, its name in the contract, its words in the letter and on the
 * page. It asks its own noun's tables, in a company's transaction.
 */
export interface Kind {
  /** Who can get it at all, and is asked whether they want to. */
  roles: readonly Role[]
  /** What has fallen due in days that were not looked at yet, whoever may be told. */
  due: (scope: CompanyScope, span: Span) => Promise<Due[]>
  /**
   * Asked when the letter is written, perhaps days after: of what somebody was to be reminded of, what still holds.
   * Nothing where nothing does.
   */
  stillDue: (
    scope: CompanyScope,
    reader: Reader,
    subjects: string[],
  ) => Promise<{ subjects: string[]; passage: Passage } | undefined>
}
