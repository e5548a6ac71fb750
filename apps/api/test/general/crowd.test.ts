import { expect, test } from 'vitest'
import { ask, endpointsOf, requestsFor } from './calls.ts'
import { canariesIn } from './canaries.ts'
import { stage, word } from './scene.ts'
import type { Side } from './world.ts'

const { world, app } = await stage()

/**
 * Everything one company can read of its own, but for documents: they are made from the same readings, and would take
 * the processor from a crowd. The other tests of this folder ask for them.
 */
const readingsOf = (side: Side) =>
  endpointsOf(app, 'company')
    .filter(({ method, produces }) => method === 'GET' && !produces)
    .flatMap((endpoint) => requestsFor(endpoint, side).map(({ request }) => request))

/** How many ask at the same moment. */
const AT_ONCE = 120

test('a crowd who read at once over a few connections each get their own company and nothing of another', async () => {
  const [a, b] = [readingsOf(world.a), readingsOf(world.b)]
  // In turn, so that neighbours on a connection are never of the same company.
  const crowd = a.flatMap((request, index) => [
    { side: world.a, request },
    { side: world.b, request: b[index] ?? request },
  ])
  expect(crowd.length).toBeGreaterThan(40)
  const served: { side: Side; status: number; text: string }[] = []
  // As many at once as a few connections take in good time, however many endpoints there are.
  for (let first = 0; first < crowd.length * 3; first += AT_ONCE)
    served.push(
      ...(await Promise.all(
        Array.from({ length: AT_ONCE }, async (_, index) => {
          const asked = crowd[(first + index) % crowd.length]
          if (!asked) throw new Error('a crowd is somebody')
          return { side: asked.side, ...(await ask(app, asked.request, asked.side.cookies)) }
        }),
      )),
    )
  const answered = served.filter(({ status }) => status === 200)
  // On a machine that is busy with something else some are told to come again (503), which says nothing of anybody.
  expect(served.filter(({ status }) => status >= 500 && status !== 503)).toEqual([])
  expect(answered.filter(({ side, text }) => side === world.b && canariesIn(text, word).length)).toEqual([])
  expect(answered.filter(({ side, text }) => side === world.a && text.includes('Balder'))).toEqual([])
  for (const side of [world.a, world.b])
    expect(answered.filter((answer) => answer.side === side).length).toBeGreaterThan(50)
})
