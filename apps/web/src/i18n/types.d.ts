import type { Language } from '@trivselsrum/toolkit/tool'
import type messages from '../messages/da.json'

declare module 'use-intl/core' {
  interface AppConfig {
    Locale: Language
    Messages: typeof messages
  }
}
