import { part } from '../../platform/database.ts'

/** Whether no newer edition than `e` was adopted. */
export const isNewest = part`NOT EXISTS (SELECT FROM editions n WHERE n.company_id = e.company_id
  AND n.policy_id = e.policy_id AND n.number > e.number AND n.settled_at IS NOT NULL)`

/** Whether an edition `e` of a policy `p` is what holds now. */
export const isInForce = part`e.settled_at IS NOT NULL AND p.retired_at IS NULL AND ${isNewest}`
