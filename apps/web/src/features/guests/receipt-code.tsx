import { formatReceipt } from '@trivselsrum/contracts/receipt'

/** A receipt code as one copies it by hand: in groups, each whole on its line, chosen with one tap. */
export function ReceiptCode({ receipt }: { receipt: string }) {
  return (
    <p className="flex flex-wrap rounded-control bg-sunken px-4 py-3 font-mono text-[1.35rem] font-semibold tracking-wide select-all">
      {formatReceipt(receipt)
        .split(/(?<=-)/)
        .map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups have no other name, and never move
          <span key={place} className="whitespace-nowrap">
            {group}
          </span>
        ))}
    </p>
  )
}
