import { buttonClass } from '@/components/button'
import { controlClass, Field } from '@/components/field'
import { Notice } from '@/components/notice'
import { paths } from '@/lib/paths'
import type { MadeShare as Made } from './make-state'
import type { ShareWords } from './share-words'

/** A link just made: its address to copy, its QR code, its poster. None of them can be had again. */
export function MadeShare({ company, made, words }: { company: string; made: Made; words: ShareWords }) {
  const { address, qr, id, token } = made
  return (
    <div className="grid gap-5">
      <Notice title={words.madeTitle}>
        <p>{words.madeDetail}</p>
      </Notice>
      <Field id="address" label={words.address}>
        {(control) => (
          <input
            {...control}
            readOnly
            value={address}
            onFocus={(event) => event.target.select()}
            className={`${controlClass} select-all`}
          />
        )}
      </Field>
      <svg
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        role="img"
        aria-label={words.qr}
        className="w-full max-w-64"
        shapeRendering="crispEdges"
      >
        {/* Black on white in every theme: cameras want it so. */}
        <rect width={qr.size} height={qr.size} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      {/* A plain form: the token travels in its body, and the browser keeps what comes back. */}
      <form method="post" action={paths.poster(company, id)} className="grid justify-items-start gap-2">
        <input type="hidden" name="token" value={token} />
        <p className="text-ink-soft">{words.posterDetail}</p>
        <button type="submit" className={buttonClass()}>
          {words.poster}
        </button>
      </form>
      <p>
        <a href="?">{words.more}</a>
      </p>
    </div>
  )
}
