import proxy from '@fastify/http-proxy'
import type { FastifyInstance, FastifyReply } from 'fastify'

/** How long the web client may take before it says anything, in milliseconds. */
const PATIENCE = 30_000
const RETRY_SECONDS = 5

/** What a person sees while the web client is away: nothing of it can be asked for, so this says it all itself. */
const away = `<!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="${RETRY_SECONDS}"><title>Trivselsrum</title>
<body style="font:1.1rem/1.6 system-ui;max-width:34rem;margin:15vh auto;padding:0 1rem">
<h1>Siden er væk et øjeblik</h1><p>Den prøver selv igen om lidt. Alt, hvad der er gemt, er i behold.</p>
<p lang="en">The page is away for a moment and will try again by itself. Everything saved is safe.</p>`

/** Hands everything that is not the API to the web client, as the browser sent it. */
export async function mountWeb(app: FastifyInstance, webUrl: string) {
  await app.register(proxy, {
    upstream: webUrl,
    undici: { headersTimeout: PATIENCE },
    // It would write down every page's address; in that of a link stands its token.
    disableRequestLogging: true,
    replyOptions: {
      rewriteRequestHeaders: (request, { expect: _, ...headers }) => ({
        // `Expect` was answered here already, by asking for the body.
        ...headers,
        host: request.host,
        'x-forwarded-host': request.host,
        'x-forwarded-proto': request.protocol,
        'x-forwarded-for': request.ip,
      }),
      onError: (reply, { error }) => {
        const sent = reply as unknown as FastifyReply
        sent.log.warn({ reason: error.message }, 'the web client did not answer')
        sent
          .code(/timeout/i.test(error.message) ? 504 : 502)
          .headers({ 'retry-after': RETRY_SECONDS, 'cache-control': 'no-store' })
          .type('text/html; charset=utf-8')
          .send(away)
      },
    },
  })
}
