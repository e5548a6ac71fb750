import { readSharedEdition } from '@trivselsrum/contracts/editions'
import { GuestFoot } from '@/features/guests/guest-foot'
import { RefusedShare } from '@/features/guests/refused-share'
import { SharedEdition } from '@/features/guests/shared-edition'
import { readOrRefusal } from '@/lib/api-server'

export default async function SharedEditionPage() {
  const { reply: edition, problem } = await readOrRefusal(readSharedEdition, {})
  if (problem) return <RefusedShare problem={problem} opens="edition" />
  return (
    <>
      <SharedEdition edition={edition} />
      <GuestFoot />
    </>
  )
}
