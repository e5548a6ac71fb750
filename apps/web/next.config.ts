import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // A company's export is read back by a form: eight megabytes, and what is around them.
  experimental: { serverActions: { bodySizeLimit: '9mb' } },
  transpilePackages: ['@trivselsrum/contracts', '@trivselsrum/toolkit'],
  turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) },
}

export default createNextIntlPlugin('./src/i18n/request.ts')(config)
