import { fileURLToPath } from 'node:url'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  transpilePackages: ['@trivselsrum/contracts', '@trivselsrum/toolkit'],
  turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) },
}

export default createNextIntlPlugin('./src/i18n/request.ts')(config)
