import type { Problem } from '@trivselsrum/contracts/problem'
import { Notice } from '@/components/notice'
import { fill } from '@/features/rounds/sheet/fill'
import type { Asked, SheetState } from './asked'
import type { SheetWords } from './sheet-words'

/** Why a sheet was not taken: what is missing, each with the way to it, or what has happened and what to do. */
export function SheetTrouble({
  state,
  problem,
  statements,
  words,
}: {
  state: SheetState
  problem: Pick<Problem, 'title' | 'detail'>
  statements: Asked['statements']
  words: SheetWords
}) {
  const missing = statements.filter(({ id }) => state.missing.includes(id))
  if (missing.length > 0)
    return (
      <Notice tone="trouble" title={fill(words.missingTitle, { count: missing.length })}>
        <ul className="grid gap-1">
          {missing.map(({ id, text }) => (
            <li key={id}>
              <a href={`#statement-${id}`} className="inline-flex min-h-8 items-center underline underline-offset-3">
                {text}
              </a>
            </li>
          ))}
        </ul>
      </Notice>
    )
  return (
    <Notice tone="trouble" title={problem.title}>
      <p>{problem.detail}</p>
      <p>{words.kept}</p>
      {state.way && <p>{state.way}</p>}
    </Notice>
  )
}
