import { part, type SqlPart } from '../../platform/database.ts'

// What ties a contribution to its contributor is a hash of their code and the contribution's own id: whoever has the code
// finds what is theirs, and without it nothing leads from one to another. See decision 0024.

/** What a contribution of an id is kept under, as SQL. */
export function hashOfContribution(receipt: string, id: SqlPart): SqlPart {
  return part`sha256(convert_to('contribution:' || ${receipt}::text || ':' || ${id}::text, 'UTF8'))`
}

/** What a support of a contribution is kept under, as SQL: another hash than that of the contribution. */
export function hashOfSupport(receipt: string, id: SqlPart): SqlPart {
  return part`sha256(convert_to('support:' || ${receipt}::text || ':' || ${id}::text, 'UTF8'))`
}

/** Whether a contribution `c` was sent with a code; never without one. */
export function isOwn(receipt: string | null): SqlPart {
  return receipt ? part`(c.receipt_hash = ${hashOfContribution(receipt, part`c.id`)})` : part`false`
}

/** Whether whoever has a code supports a contribution `c`. */
export function isSupportedBy(receipt: string | null): SqlPart {
  if (!receipt) return part`false`
  return part`EXISTS (SELECT FROM supports s WHERE s.company_id = c.company_id AND s.contribution_id = c.id
    AND s.receipt_hash = ${hashOfSupport(receipt, part`c.id`)})`
}
