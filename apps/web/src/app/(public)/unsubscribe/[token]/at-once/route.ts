import { ApiError } from '@trivselsrum/contracts/client'
import { unsubscribe } from '@trivselsrum/contracts/reminders'
import { callForPage } from '@/lib/api-server'
import { paths } from '@/lib/paths'

interface Context {
  params: Promise<{ token: string }>
}

/** A mail program unsubscribes its reader (RFC 8058): by itself, from anywhere, with nothing but the address. */
export async function POST(_: Request, { params }: Context) {
  const { token } = await params
  try {
    await callForPage(unsubscribe, { params: { unsubscription: token } })
    return new Response(null, { status: 204 })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    return new Response(null, { status: error.problem.status || 503 })
  }
}

/** One that does not know how leads its reader to the page with the button. */
export async function GET(_: Request, { params }: Context) {
  const { token } = await params
  return new Response(null, { status: 303, headers: { location: paths.unsubscribe(token) } })
}
