import type { Problem } from '@trivselsrum/contracts/problem'
import type { ShareOpens } from '@trivselsrum/contracts/shares'
import { Explained } from './explained'
import { Passcode } from './passcode'

/** Why what a link opens is not shown: its passcode is asked for first, or the link is over. */
export function RefusedShare({ problem, opens }: { problem: Problem; opens: ShareOpens }) {
  return problem.code === 'passcode-needed' ? <Passcode opens={opens} /> : <Explained problem={problem} />
}
