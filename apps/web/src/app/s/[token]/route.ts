import { ApiError } from '@trivselsrum/contracts/client'
import { openShare } from '@trivselsrum/contracts/shares'
import { openedAt } from '@/features/guests/opened'
import { callForPage } from '@/lib/api-server'
import { paths } from '@/lib/paths'
import { speakLike } from '@/lib/reader-language'

/** Exchanges the token of a link for a session and leads on without it: it leaves the address before anything is shown. */
export async function GET(_: Request, { params }: { params: Promise<{ token: string }> }) {
  const { token } = await params
  try {
    const share = await callForPage(openShare, { body: { token } })
    await speakLike(share)
    return seeOther(openedAt[share.opens]())
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    const { code } = error.problem
    // What is not even written like a link leads as far as one that has ended.
    return seeOther(paths.shareRefused(code === 'invalid-request' ? 'share-ended' : code))
  }
}

/** Looked at without being opened, as previews do: nothing is counted and nothing told. */
export function HEAD() {
  return new Response(null, { status: 204 })
}

function seeOther(location: string) {
  return new Response(null, { status: 303, headers: { location } })
}
