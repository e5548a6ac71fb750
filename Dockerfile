# syntax=docker/dockerfile:1
# Four images from one file:  docker build --target api|web|worker|migrate .
# Node runs the TypeScript as it is, but not below node_modules, so the images keep the checkout's layout: apps, packages
# and the links between them. scripts/rehearse-image.ts carries these steps out without a container engine, in folders
# that stand for the images; so that it can, RUN and CMD name paths relative to the working folder.

FROM node:24-slim AS base
ENV NEXT_TELEMETRY_DISABLED=1 CHECKPOINT_DISABLE=1 DO_NOT_TRACK=1
WORKDIR /app

# pnpm at the version of package.json, and every package of the lockfile in its store, before any source is copied.
FROM base AS packages
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
RUN npm install --global --no-audit --no-fund "$(node -p "require('./package.json').packageManager")"
RUN pnpm fetch && rm -rf node_modules

FROM packages AS build
COPY . .
RUN pnpm install --frozen-lockfile --offline
RUN node apps/local/src/prepare.ts client web && rm -rf apps/web/.next/cache

# What runs, without what only building and testing needs.
FROM packages AS api-files
COPY packages/contracts packages/contracts
COPY packages/toolkit packages/toolkit
COPY prisma prisma
COPY --from=build /app/prisma/generated prisma/generated
COPY apps/api apps/api
RUN pnpm install --prod --frozen-lockfile --offline --filter @trivselsrum/api...

FROM packages AS web-files
COPY packages/contracts packages/contracts
COPY packages/toolkit packages/toolkit
COPY apps/web apps/web
COPY --from=build /app/apps/web/.next apps/web/.next
RUN pnpm install --prod --frozen-lockfile --offline --filter @trivselsrum/web...

FROM base AS runtime
ENV NODE_ENV=production
USER node

# Brings a database to what this version needs; a step of its own, before the API starts.
FROM runtime AS migrate
COPY --from=api-files /app/ ./
CMD ["node", "prisma/migrate.ts"]

FROM runtime AS api
COPY --from=api-files /app/ ./
ENV HOST=0.0.0.0 PORT=3000
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--env-file=apps/api/memory.env", "apps/api/src/main.ts"]

# What is done after a change: mail. The same files as the API's, and nobody calls it.
FROM runtime AS worker
COPY --from=api-files /app/ ./
CMD ["node", "--env-file=apps/api/worker-memory.env", "apps/api/src/worker.ts"]

FROM runtime AS web
COPY --from=web-files /app/ ./
WORKDIR /app/apps/web
ENV PORT=3001
EXPOSE 3001
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s CMD ["node", "-e", "fetch('http://127.0.0.1:3001/').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "node_modules/next/dist/bin/next", "start", "--hostname", "0.0.0.0"]
